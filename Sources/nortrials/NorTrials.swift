@main
struct NorTrials {
  static func main() {}
}
