import type { Extension } from '@codemirror/state'
import { Decoration, EditorView, MatchDecorator, ViewPlugin, WidgetType, type DecorationSet } from '@codemirror/view'

const SLOT = /⟦portal-link⟧/g

/** A plain text with its slot in words, for where it is only shown. */
export function readable(text: string, label: string): string {
  return text.replace(SLOT, `[${label}]`)
}

class Chip extends WidgetType {
  readonly label: string
  constructor(label: string) {
    super()
    this.label = label
  }
  override eq(other: Chip): boolean {
    return other.label === this.label
  }
  override toDOM(): HTMLElement {
    const chip = document.createElement('span')
    chip.className = 'cm-slot'
    chip.textContent = this.label
    return chip
  }
}

/** Shows the slot for a contact's own link as words; the text keeps the slot, and the cursor steps over it as over one letter. */
export function slotChips(label: string): Extension {
  const matcher = new MatchDecorator({ regexp: SLOT, decoration: Decoration.replace({ widget: new Chip(label) }) })
  return ViewPlugin.define(
    (view) => {
      const shown: { chips: DecorationSet } & { update(change: Parameters<typeof matcher.updateDeco>[0]): void } = {
        chips: matcher.createDeco(view),
        update(change) {
          shown.chips = matcher.updateDeco(change, shown.chips)
        },
      }
      return shown
    },
    {
      decorations: ({ chips }) => chips,
      provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.chips ?? Decoration.none),
    },
  )
}
