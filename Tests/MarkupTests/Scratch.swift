import Markup
import SiteModel
import Testing
@Test func scratch() {
  let r = rendered("""
  ## Penger & *å søke* {#penger}

  Le `[^c]` \\[^esc] [^u *x*] <b>x</b> [^f1] [^f1] [a][nope]
  next www.nrk.no and a@b.no [Se](../x.md#y "Tit") [t](lang:nb)

  above [t](u)
  | a [u](v) | b |
  |:--|--:|
  | [t](lang:nb) \\| [q](w) | www.x.no |

  > [!NOTE]
  > Hei

  > Sitat
  >
  > — Ola **Nordmann**

  #### Hopp <!-- c -->

  [hele avsnittet](lang:nb)

  ![alt *x*](a.jpg "caption | credit")

  - ![alt](b.png)
  - b [js](JavaScript:x) ~~y~~

  <div>
  x
  </div>

  ```chart
  a: b
  ```

  [^f1]: En note
  [^g]: Ubrukt
  """, twins: ["funding", nil], front: "---\na: b\n---\n")
  print(r.html)
  for b in r.text.blocks { print(b.kind, b.lines, b.text, b.language as Any) }
  for b in r.text.links { print(b.target, b.place.start!, b.place.end as Any) }
  for b in r.text.images { print(b.source, b.alternative, b.place.start!, b.place.end as Any) }
  for d in r.diagnostics { print(d.place.start!, d.code, d.message.english, "|", d.hint!.english) }
}
