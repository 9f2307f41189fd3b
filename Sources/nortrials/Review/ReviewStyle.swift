/// The look of a review: the site's colours, on any screen and on paper.
enum ReviewStyle {
  static let sheet: StaticString = """
    :root{--paper:#fff;--tint:#eef4f3;--ink:#10262b;--muted:#3d5157;--line:#c6d4d3;--link:#07525c;--brand:#0a434b;--on-brand:#f4faf9;--error:#8f1d1d;--error-tint:#fdeeee;--warning:#7a4a00;--warning-tint:#fdf3e4;--yes:#1d5c33;--yes-tint:#e6f4ea;--focus:#a8400a}
    @media(prefers-color-scheme:dark){:root{--paper:#0e181b;--tint:#142227;--ink:#e9f0f0;--muted:#b5c5c7;--line:#374a50;--link:#93d9df;--brand:#0a3a42;--error:#ffb4ab;--error-tint:#331818;--warning:#ffc98c;--warning-tint:#2e2619;--yes:#9fd8b0;--yes-tint:#14291b;--focus:#ffc98c}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
    h1,h2,h3,h4,h5,h6{margin:0;line-height:1.25}
    h1{font-size:clamp(1.7rem,1.3rem + 2vw,2.6rem);letter-spacing:-.02em}
    h2{font-size:1.6rem}h3{font-size:1.15rem}h4{font-size:1.25rem}h5{font-size:1.1rem}h6{font-size:1rem}
    p,ul,ol,blockquote{margin:0}
    a{color:var(--link)}
    :focus-visible{outline:3px solid var(--focus);outline-offset:3px}
    header{padding:2rem max(1rem,50% - 38rem) 1.75rem;background:var(--brand);color:var(--on-brand)}
    header p{max-width:44rem;margin-top:.5rem}
    header .name{margin:0 0 .5rem;font-weight:700;letter-spacing:-.02em}
    main{display:block;max-width:78rem;margin:0 auto;padding:1.5rem 1rem 3rem}
    nav ol{margin-top:.5rem;padding-left:2rem;columns:30rem;column-gap:3rem}
    nav li{padding:.2rem 0;break-inside:avoid}
    nav a{font-weight:600}
    .count{color:var(--muted);font-size:.9375rem}
    section{margin-top:2.5rem;padding-top:1.25rem;border-top:3px solid var(--brand)}
    .whole{margin-top:1.25rem}
    table{width:100%;margin-top:1.25rem;border-collapse:collapse;table-layout:fixed}
    caption{padding-bottom:.4rem;text-align:left}
    th,td{padding:.5rem .75rem;border:1px solid var(--line);text-align:left;vertical-align:top}
    thead th{background:var(--tint)}
    .facts{font-size:.9375rem}
    .facts th:first-child{width:9.5rem}
    tbody th{font-weight:600}
    .pair td>*+*{margin-top:.5rem}
    .pair .language{display:none}
    .pair td>.language+*{margin-top:0}
    tr.differs>*{background:var(--warning-tint)}
    tr.differs>:first-child{box-shadow:inset 5px 0 var(--warning)}
    .kind,.language,.where{color:var(--muted);font-size:.8125rem}
    .pair td>.kind+*{margin-top:0}
    .mark{font-size:.875rem;font-weight:700;color:var(--warning)}
    .mark::before{content:"\\2260\\a0"}
    th .mark{white-space:nowrap}
    mark{padding:0 .1em;background:transparent;color:inherit;border-bottom:3px double var(--error);font-weight:700}
    td ul{padding-left:1.25rem}
    blockquote{padding-left:.75rem;border-left:3px solid var(--line)}
    .findings,td .findings{padding:0;list-style:none}
    .whole .findings,section>.findings{margin-top:.5rem}
    .findings li{padding:.5rem .75rem;border:1px solid;border-left-width:5px;font-size:.9375rem}
    .findings li+li{margin-top:.5rem}
    .findings p+p{margin-top:.25rem}
    .findings .error{border-color:var(--error);background:var(--error-tint)}
    .findings .warning,.findings .note{border-color:var(--warning);background:var(--paper)}
    .findings .accepted{border-color:var(--yes);background:var(--yes-tint)}
    .error>:first-child>strong{color:var(--error)}
    .warning>:first-child>strong{color:var(--warning)}
    @media(max-width:40rem){
    .pair thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .pair,.pair caption,.pair tbody,.pair tr,.pair td{display:block}
    .pair tr{margin-top:.75rem;border:1px solid var(--line)}
    .pair td{border:0}
    .pair td:empty{display:none}
    .pair td+td{border-top:1px dashed var(--line)}
    .pair .language{display:block}
    .pair td>.language+*{margin-top:.25rem}
    .pair tr.differs>:first-child{box-shadow:none}
    .pair tr.differs{border-left:5px solid var(--warning)}
    .facts th,.facts td{padding:.35rem .4rem}
    .facts th:first-child{width:5.6rem}
    .facts{font-size:.8125rem}
    }
    @media(forced-colors:active){tr.differs{outline:2px solid}}
    @media print{
    :root{--paper:#fff;--tint:#fff;--ink:#000;--muted:#333;--line:#888;--link:#000;--brand:#fff;--on-brand:#000;--error:#8f1d1d;--error-tint:#fff;--warning:#5a3600;--warning-tint:#fff;--yes:#1d5c33;--yes-tint:#fff}
    body{font-size:10pt}
    header{padding:0 0 1rem}
    main{padding:0}
    section{break-before:page}
    tr,.findings li{break-inside:avoid}
    thead{display:table-header-group}
    }

    """
}
