/// How far an import has come.
package struct ImportProgress: Sendable {
  /// What is being read.
  package var file: String
  /// Unpacked bytes read so far, of all the files.
  package var bytes: Int
  package var totalBytes: Int
  package var rows: Int
}

/// A stream that tells how much of it was read.
final class CountingStream: OfficialStream {
  private let stream: any OfficialStream
  private let count: (Int) -> Void

  init(_ stream: any OfficialStream, count: @escaping (Int) -> Void) {
    self.stream = stream
    self.count = count
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let read = try stream.read(into: buffer)
    count(read)
    return read
  }
}
