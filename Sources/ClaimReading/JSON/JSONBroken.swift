/// What is wrong with a JSON text, and at which byte from 0.
struct JSONBroken: Error {
  var message: String
  var offset: Int
}
