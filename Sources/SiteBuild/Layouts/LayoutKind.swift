/// The layouts that the tool renders, by the file name without `.mustache`.
enum LayoutKind: String, CaseIterable, Sendable {
  case home
  case page
  case news
  case centre
  case course
  case hospital
  case area
  case listPage = "list-page"
  case listNews = "list-news"
  case listCentre = "list-centre"
  case listCourse = "list-course"
  case listHospital = "list-hospital"
  case listArea = "list-area"
  case notFound = "404"
  case search
  case redirect
  case navigation
  case footer
  case share
  case people

  /// The names that the layout may use.
  var shape: ViewShape {
    switch self {
    case .home: PageView<HomeView>.shape
    case .page, .listPage: PageView<PlainView>.shape
    case .news: PageView<NewsView>.shape
    case .centre: PageView<CentreView>.shape
    case .course: PageView<CourseView>.shape
    case .hospital: PageView<HospitalView>.shape
    case .area: PageView<AreaView>.shape
    case .listNews: PageView<NewsListView>.shape
    case .listCentre: PageView<CentreListView>.shape
    case .listCourse: PageView<CourseListView>.shape
    case .listHospital: PageView<MatrixView>.shape
    case .listArea: PageView<AreaListView>.shape
    case .notFound: PageView<NotFoundView>.shape
    case .search: PageView<SearchView>.shape
    case .redirect: RedirectView.names.shape
    case .navigation, .footer: MenuView.names.shape
    case .share: ShareView.names.shape
    case .people: PeopleTableView.names.shape
    }
  }
}
