/// What was made of keys, each once. Rows that follow each other mostly have the same key.
struct Remembered<Key: Hashable, Value> {
  private var values: [Key: Value] = [:]
  private var latest: (key: Key, value: Value)?

  mutating func value(of key: Key, make: (Key) -> Value) -> Value {
    if let latest, latest.key == key { return latest.value }
    let known = values[key]
    let value = known ?? make(key)
    if known == nil { values[key] = value }
    latest = (key, value)
    return value
  }
}
