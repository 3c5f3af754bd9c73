import type { TablePlace } from './docx-model'

interface Table { readonly outer: Cell | null; readonly starts: Map<number, Cell>; rows: number; cells: number; column: number; inRow: number }

/** A cell while its story is read; `rows` grows when cells below go on with it. */
export interface Cell { readonly table: Table; readonly row: number; readonly cell: number; readonly column: number; span: number; rows: number; goesOn: boolean }

/** Follows tables, nested ones too, so that each paragraph knows its cell. */
export class Tables {
  private readonly open: Table[] = []
  private readonly cells: (Cell | null)[] = [null]

  /** The cell that the next paragraph stands in. */
  get cell(): Cell | null {
    return this.cells[this.cells.length - 1] ?? null
  }

  openTable(): void {
    this.open.push({ outer: this.cell, starts: new Map(), rows: 0, cells: 0, column: 0, inRow: 0 })
  }

  openRow(): void {
    const table = this.open[this.open.length - 1]
    if (!table) return
    table.rows++
    table.column = 0
    table.inRow = 0
  }

  openCell(): void {
    const table = this.open[this.open.length - 1]
    if (!table) return
    table.cells++
    this.cells.push({ table, row: Math.max(0, table.rows - 1), cell: table.inRow++, column: table.column, span: 1, rows: 1, goesOn: false })
  }

  /** Takes `w:gridSpan`, `w:vMerge` and `w:gridBefore`. */
  property(name: string, value: string): void {
    const { cell } = this
    const figure = Math.min(64, Math.max(1, Number.parseInt(value, 10) || 1))
    if (name === 'w:gridBefore') {
      const table = this.open[this.open.length - 1]
      if (table) table.column += figure
    } else if (cell && name === 'w:gridSpan') cell.span = figure
    else if (cell && name === 'w:vMerge') cell.goesOn = value !== 'restart'
  }

  closeCell(): void {
    if (this.cells.length < 2 || this.open.length === 0) return
    const cell = this.cells.pop()
    if (!cell) return
    const { table } = cell
    table.column = cell.column + cell.span
    const start = cell.goesOn ? table.starts.get(cell.column) : undefined
    if (start) start.rows++
    else table.starts.set(cell.column, cell)
  }

  closeTable(): void {
    this.open.pop()
  }
}

/** Names the places of cells once a story is read: tables are counted in the order of their text. */
export class Places {
  private readonly numbers = new Map<Table, number>()
  private readonly places = new Map<Cell, TablePlace>()

  /** @param tables how many tables stories before this one hold. */
  constructor(private readonly before: number) {}

  get tables(): number {
    return this.before + this.numbers.size
  }

  /** Where a block of this cell stands; null outside tables. A frame of one cell is layout, not a table. */
  of(cell: Cell | null): TablePlace | null {
    if (!cell) return null
    const known = this.places.get(cell)
    if (known) return known
    const { table } = cell
    const outer = this.of(table.outer)
    if (table.rows === 1 && table.cells === 1) return outer
    const number = this.numbers.get(table) ?? this.tables
    this.numbers.set(table, number)
    const place: TablePlace = {
      table: number, row: cell.row, cell: cell.cell, column: cell.column,
      ...(cell.span > 1 ? { span: cell.span } : {}), ...(cell.rows > 1 ? { rows: cell.rows } : {}), ...(outer ? { outer } : {}),
    }
    this.places.set(cell, place)
    return place
  }
}
