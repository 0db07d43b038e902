/// The bytes of an official file, one block after the other.
package protocol OfficialStream: AnyObject {
  /// Fills the buffer from its beginning and says how much came; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

extension OfficialStream {
  /// The first bytes, or all when there are fewer.
  package func head(_ count: Int = 65_536) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]
        )
        let read = try read(into: rest)
        guard read > 0 else { break }
        filled += read
      }
    }
  }

  /// Everything; throws when there is more than `limit`.
  package func all(limit: Int) throws -> [UInt8] {
    let bytes = try head(limit + 1)
    guard bytes.count <= limit else {
      throw OfficialFileError(
        "the file is larger than \(limit >> 20) MB",
        remedy: "name a smaller file"
      )
    }
    return bytes
  }
}

/// A stream of bytes that are in memory already.
package final class BytesStream: OfficialStream {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = min(buffer.count, bytes.count - position)
    guard count > 0 else { return 0 }
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
