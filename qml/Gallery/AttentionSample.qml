// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Shell

AttentionPage {
    model: ListModel {
        ListElement { title: "Check in K7M2QD"; subtitle: "Lena Papiermond, A-014"; remark: "14 min" }
        ListElement { title: "Move P4T9XB to A-022"; subtitle: "Jonas Wolkenboot"; remark: "1 h 10" }
    }
    title: "Check in K7M2QD"
    reason: "The booking was cancelled by the customer at 08:12, before you checked it in."
    detail: "You were offline from 08:05 to 08:22. Nothing was charged for the cancellation."
    fields: [
        {label: "State", base: "Confirmed", mine: "In house", theirs: "Cancelled", clash: true},
        {label: "Slot", base: "A-014", mine: "A-014", theirs: "A-014"},
        {label: "Note", base: "", mine: "Key at the desk", theirs: ""}
    ]
    actions: [
        {name: "rebook", text: "Book again and check in", kind: Button.Primary, shortcut: "B"},
        {name: "discard", text: "Discard mine", kind: Button.Danger, shortcut: "D"},
        {name: "open", text: "Open the booking", shortcut: "O"},
        {name: "retry", text: "Try again", shortcut: "T", reason: "Nothing has changed on the core since"}
    ]
}
