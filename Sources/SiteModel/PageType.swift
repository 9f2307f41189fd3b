/// What kind of page a source makes: it decides the fields and the layout.
package enum PageType: String, CaseIterable, Sendable {
  case home
  case page
  case news
  case centre
  case course
  case hospital
  case area
}
