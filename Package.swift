// swift-tools-version: 6.2
import PackageDescription

/// What every target compiles under: Swift 6 mode, explicit reach of imports, warnings as errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Strict memory safety as well: a C call outside `Markup` does not compile unmarked.
let safe = strict + [.strictMemorySafety()]

let package = Package(
  name: "nortrials",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: [
    .systemLibrary(name: "CCMarkGFM", pkgConfig: "libcmark-gfm"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .target(name: "CFiles"),
    .target(name: "Files", dependencies: ["CFiles"], swiftSettings: safe),
    .target(name: "SiteModel", swiftSettings: safe),
    .target(
      name: "Markup", dependencies: ["CCMarkGFM", "CLibXML2", "SiteModel"], swiftSettings: strict),
    .target(
      name: "SiteBuild",
      dependencies: [
        "Files", "Markup", "SiteModel",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Yams", package: "Yams"),
      ],
      // Published beside the open data; the link leads to Schemas.
      resources: [.embedInCode("Outputs/hospitals.schema.json")],
      swiftSettings: safe),
    .target(
      name: "SiteCheck", dependencies: ["Files", "Markup", "SiteModel"], swiftSettings: safe),
    .executableTarget(
      name: "nortrials",
      dependencies: [
        "Files", "Markup", "SiteBuild", "SiteCheck", "SiteModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: safe),
    .testTarget(
      name: "SiteModelTests", dependencies: ["SiteModel"], swiftSettings: strict),
    .testTarget(
      name: "MarkupTests", dependencies: ["Markup", "SiteModel"], swiftSettings: strict),
    .testTarget(
      name: "SiteBuildTests",
      dependencies: ["Files", "Markup", "SiteBuild", "SiteModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteCheckTests",
      dependencies: ["Files", "Markup", "SiteCheck", "SiteModel", "TestSupport"],
      swiftSettings: strict),
    // What several targets of tests share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["Files", "SiteModel", "TestSupport", "nortrials"],
      swiftSettings: strict),
    // The whole program from outside.
    .testTarget(
      name: "GoldenTests", dependencies: ["SiteModel", "TestSupport", "nortrials"],
      swiftSettings: strict),
  ]
)
