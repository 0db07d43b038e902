#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Asks the file system about paths without the cost of Foundation, as every start does.
enum FileStatus {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Names, sizes and times of all files below a folder, as one number; it changes when a file does.
  static func stamp(_ folder: String) -> UInt64 {
    var sum: UInt64 = 14_695_981_039_346_656_037
    add(folder, name: "", into: &sum)
    return sum
  }

  private static func add(_ folder: String, name: String, into sum: inout UInt64) {
    guard let handle = opendir(folder) else { return }
    defer { closedir(handle) }
    var entries: [(String, Bool)] = []
    while let entry = readdir(handle) {
      let found = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if found.hasPrefix(".") { continue }
      entries.append((found, entry.pointee.d_type == DT_DIR))
    }
    for (entry, isFolder) in entries.sorted(by: { $0.0 < $1.0 }) {
      let path = "\(folder)/\(entry)"
      if isFolder {
        add(path, name: "\(name)/\(entry)", into: &sum)
      } else {
        mix("\(name)/\(entry)", path, into: &sum)
      }
    }
  }

  private static func mix(_ name: String, _ path: String, into sum: inout UInt64) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    for byte in name.utf8 { sum = (sum ^ UInt64(byte)) &* 1_099_511_628_211 }
    #if os(Linux)
    let time = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    #else
    let time = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
    #endif
    for value in [Int(status.st_size), Int(time.0), Int(time.1)] {
      sum = (sum ^ UInt64(bitPattern: Int64(value))) &* 1_099_511_628_211
    }
  }
}
