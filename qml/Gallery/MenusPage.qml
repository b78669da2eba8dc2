// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme
import Autospace.Controls

Item {
    id: root
    Menu {
        id: menu
        MenuItem { text: "Check in"; icon.name: "check"; shortcut: "Return" }
        MenuItem { text: "Move"; icon.name: "swap"; shortcut: "M" }
        MenuItem { text: "Extend"; icon.name: "clock"; shortcut: "E"; reason: "The slot is booked from 17:30" }
        MenuLine {}
        MenuItem { text: "Show cancelled"; checkable: true; checked: true }
        Menu {
            title: "Export"
            MenuItem { text: "CSV" }
        }
        MenuItem { text: "Cancel…"; icon.name: "trash"; danger: true; shortcut: "Del" }
    }
    ComboBox { id: box; x: 420; y: 40; model: ["Standard 2.50 × 5.00 m", "SUV", "Electric", "Motorcycle"] }
    DateTimeField { id: when; x: 420; y: 280; value: new Date(2026, 10, 24, 14, 30); now: new Date(2026, 10, 20, 11, 37); text: "tomorrow 9" }
    FilterField {
        id: filter
        x: 760
        y: 40
        width: Theme.metrics.scale * 320
        text: "sta"
        completions: [{text: "status:", detail: "State of the booking", insert: "status:"}, {text: "start:", detail: "When it begins", insert: "start:"}]
    }
    Button { id: tipped; x: 760; y: 400; text: "Check in" }
    ToolTip { parent: tipped; visible: true; delay: 0; text: "Check the selected booking in"; shortcut: "Return" }
    Column {
        x: 760
        y: 480
        spacing: Theme.metrics.unit
        Link { text: "how it adds up" }
        Link { text: "Booking R-88"; reason: "Deleted" }
    }
    Component.onCompleted: {
        filter.forceActiveFocus();
        filter.textEdited();
        menu.popup(40, 40);
        box.popup.open();
    }
}
