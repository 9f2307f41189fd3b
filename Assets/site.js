// Helps with pages that are whole without it. Its words stand in templates of the layouts.

const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  .replaceAll('ø', 'o').replaceAll('æ', 'ae').replace(/\s+/g, ' ').trim();

/** Whether each word of the query begins or lies in the name; "ø" may be typed as "o". */
const matches = (name, query) => plain(query).split(' ').every((word) => name.includes(word));

/** The hospitals and areas of the matrix with their names, region and centre included. */
function partsOf(table) {
  const [groupRow, areaRow] = table.tHead.rows;
  const groups = [...groupRow.cells].slice(1).map((cell) => ({ cell, size: cell.colSpan }));
  const groupOf = groups.flatMap((group) => Array(group.size).fill(group));
  const columns = [...areaRow.cells].map((cell, index) => ({
    cell, group: groupOf[index], name: plain(`${cell.textContent} ${groupOf[index].cell.textContent}`),
  }));
  const rows = [...table.tBodies].flatMap((body) => {
    const [head, ...hospitals] = body.rows;
    return hospitals.map((row) => ({
      row, body, name: plain(`${row.cells[0].textContent} ${head.textContent}`),
      cells: [...row.cells].slice(1),
    }));
  });
  return { groups, columns, rows, heads: [...table.tBodies].map((body) => body.rows[0].cells[0]) };
}

/** Shows the chosen rows and columns alone, and keeps the heads over what is left. */
function show(parts, rows, columns) {
  const isColumn = parts.columns.map((column) => columns.includes(column));
  for (const part of parts.rows) {
    part.row.hidden = !rows.includes(part);
    part.cells.forEach((cell, index) => { cell.hidden = !isColumn[index]; });
  }
  parts.columns.forEach((column, index) => { column.cell.hidden = !isColumn[index]; });
  for (const group of parts.groups) {
    const size = columns.filter((column) => column.group === group).length;
    group.cell.hidden = size === 0;
    group.cell.colSpan = size || 1;
  }
  for (const head of parts.heads) {
    head.colSpan = columns.length + 1;
    head.closest('tbody').hidden = !rows.some((part) => part.body === head.closest('tbody'));
  }
}

function addFilter(template) {
  const table = document.getElementById(template.dataset.filter);
  const parts = partsOf(table);
  template.after(template.content.cloneNode(true));
  const form = template.nextElementSibling;
  const [hospital, area] = form.querySelectorAll('input');
  const answer = form.querySelector('select');

  const update = () => {
    let rows = parts.rows.filter((part) => matches(part.name, hospital.value));
    let columns = parts.columns.filter((part) => matches(part.name, area.value));
    if (answer.value) {
      const has = (row, column) =>
        row.cells[parts.columns.indexOf(column)].className === answer.value;
      const left = rows.filter((row) => columns.some((column) => has(row, column)));
      columns = columns.filter((column) => rows.some((row) => has(row, column)));
      rows = left;
    }
    const isEmpty = rows.length === 0 || columns.length === 0;
    show(parts, isEmpty ? [] : rows, columns);
    table.parentElement.hidden = isEmpty;
    form.querySelector('[data-rows]').textContent = rows.length;
    form.querySelector('[data-columns]').textContent = columns.length;
    form.querySelector('[data-some]').hidden = isEmpty;
    form.querySelector('[data-none]').hidden = !isEmpty;
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(update));
  update();
}

document.querySelectorAll('template[data-filter]').forEach(addFilter);

document.addEventListener('keydown', (event) => {
  const menu = document.querySelector('.menu details[open]');
  if (event.key !== 'Escape' || !menu?.contains(document.activeElement)) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

// The switch of language keeps the place: each heading carries the id of its twin too.
document.querySelector('.site-head a[hreflang]')?.addEventListener('click', (event) => {
  event.currentTarget.hash = location.hash;
});
