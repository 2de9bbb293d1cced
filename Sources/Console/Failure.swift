/// What stops a run: the exit code, and a lower-case message that names the file and says what to do.
public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
  public let status: ExitStatus
  public let message: String

  public init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  public var description: String { message }

  /// Runs a stage; what it throws becomes a failure with the stage's exit code, unless it is one already.
  public static func mapping<Value>(to status: ExitStatus, _ stage: () throws -> Value) throws -> Value {
    do {
      return try stage()
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(status, String(describing: error))
    }
  }

  /// Runs an asynchronous stage; what it throws becomes a failure with the stage's exit code, unless it is one already.
  public static func mapping<Value: Sendable>(
    to status: ExitStatus, isolation: isolated (any Actor)? = #isolation, _ stage: () async throws -> Value
  ) async throws -> Value {
    do {
      return try await stage()
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(status, String(describing: error))
    }
  }
}
