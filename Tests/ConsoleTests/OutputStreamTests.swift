import Foundation
import Testing

@testable import Console

struct OutputStreamTests {
  @Test func allOfATextLongerThanAPipeHoldsIsWritten() async throws {
    let pipe = Pipe()
    let text = String(repeating: "Sóc Trăng\n", count: 20_000)
    let writer = pipe.fileHandleForWriting
    let writing = Task.detached {
      OutputStream(descriptor: writer.fileDescriptor).write(text)
      try writer.close()
    }
    let data = try pipe.fileHandleForReading.readToEnd()
    try await writing.value
    #expect(data == Data(text.utf8))
  }

  @Test func aReaderThatWentAwayIsNoError() throws {
    OutputStream.ignoreBrokenPipes()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    OutputStream(descriptor: pipe.fileHandleForWriting.fileDescriptor).writeLine("Huế")
  }

  @Test func aPipeIsNoTerminal() {
    let stream = OutputStream(descriptor: Pipe().fileHandleForWriting.fileDescriptor)
    #expect(!stream.isTerminal)
    #expect(stream.columns == nil)
    #expect(!stream.palette.isColoured)
  }
}
