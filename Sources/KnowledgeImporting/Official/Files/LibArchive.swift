import Foundation

/// The functions of libarchive that read zips, looked up when the first zip is opened.
///
/// Linking it would make every start of the program load it and the dozen libraries that it needs,
/// which takes longer than answering a question.
struct LibArchive: @unchecked Sendable {
  typealias Archive = OpaquePointer
  typealias Entry = OpaquePointer

  let readNew: @convention(c) () -> Archive?
  let supportZip: @convention(c) (Archive) -> Int32
  let openFile: @convention(c) (Archive, UnsafePointer<CChar>, Int) -> Int32
  let openMemory: @convention(c) (Archive, UnsafeRawPointer, Int) -> Int32
  let nextHeader: @convention(c) (Archive, UnsafeMutablePointer<Entry?>) -> Int32
  let readData: @convention(c) (Archive, UnsafeMutableRawPointer, Int) -> Int
  let errorText: @convention(c) (Archive) -> UnsafePointer<CChar>?
  let free: @convention(c) (Archive) -> Int32
  let pathname: @convention(c) (Entry) -> UnsafePointer<CChar>?
  let pathnameUTF8: @convention(c) (Entry) -> UnsafePointer<CChar>?
  let size: @convention(c) (Entry) -> Int64
  let fileType: @convention(c) (Entry) -> UInt32
  let isEncrypted: @convention(c) (Entry) -> Int32

  static let shared = Result { try LibArchive() }

  private init() throws {
    guard let library = Self.names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first
    else { throw Self.missing }
    func function<Signature>(_ name: String, _ type: Signature.Type) throws -> Signature {
      guard let address = dlsym(library, "archive_" + name) else { throw Self.missing }
      return unsafeBitCast(address, to: type)
    }
    readNew = try function("read_new", type(of: readNew))
    supportZip = try function("read_support_format_zip", type(of: supportZip))
    openFile = try function("read_open_filename", type(of: openFile))
    openMemory = try function("read_open_memory", type(of: openMemory))
    nextHeader = try function("read_next_header", type(of: nextHeader))
    readData = try function("read_data", type(of: readData))
    errorText = try function("error_string", type(of: errorText))
    free = try function("read_free", type(of: free))
    pathname = try function("entry_pathname", type(of: pathname))
    pathnameUTF8 = try function("entry_pathname_utf8", type(of: pathnameUTF8))
    size = try function("entry_size", type(of: size))
    fileType = try function("entry_filetype", type(of: fileType))
    isEncrypted = try function("entry_is_encrypted", type(of: isEncrypted))
  }

  private static let names = ["libarchive.so.13", "libarchive.so", "libarchive.13.dylib"]

  private static let missing = OfficialFileError(
    "zips are read by libarchive, which is not on this machine",
    remedy: "install the package libarchive13, or unpack the zip"
  )
}
