// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Autospace.Models

/// Every action of the window by its name, for the palette and the sheet of keys.
QtObject {
    id: root

    required property Routes routes

    readonly property ActionRegistry registry: ActionRegistry { actions: root.pages.concat(root.program) }
    readonly property ActionRegistry keys: ActionRegistry {
        keysOnly: true
        actions: root.registry.actions.concat(root.inPages)
    }
    readonly property var pages: routes.routes.filter(route => route.tab && route.workspace !== "").map(route => ({
        name: route.name, title: qsTr("Go to %1").arg(route.title), group: qsTr("Pages"), iconName: "garage", shortcut: ""
    }))
    readonly property string programGroup: qsTr("Program")
    readonly property var program: [
        {name: "palette", title: qsTr("Search or run a command"), group: programGroup, iconName: "search", shortcut: "Ctrl+K"},
        {name: "sync", title: qsTr("Sync now"), group: programGroup, iconName: "sync", shortcut: "F5"},
        {name: "notifications", title: qsTr("Notifications"), group: programGroup, iconName: "flag", shortcut: "Ctrl+Shift+N"},
        {name: "attention", title: qsTr("Needs attention"), group: programGroup, iconName: "warning", shortcut: "Ctrl+Shift+A"},
        {name: "settings", title: qsTr("Settings"), group: programGroup, iconName: "settings", shortcut: "Ctrl+,"},
        {name: "keyboard", title: qsTr("Keyboard"), group: programGroup, iconName: "keyboard", shortcut: "Ctrl+F1"},
        {name: "back", title: qsTr("Back"), group: programGroup, iconName: "arrow-left", shortcut: "Alt+Left"},
        {name: "forward", title: qsTr("Forward"), group: programGroup, iconName: "arrow-right", shortcut: "Alt+Right"},
        {name: "accounts", title: qsTr("Other account"), group: programGroup, iconName: "people", shortcut: ""},
        {name: "sign-out", title: qsTr("Sign out"), group: programGroup, iconName: "sign-out", shortcut: ""}
    ]
    readonly property string listGroup: qsTr("Lists")
    readonly property string bookingGroup: qsTr("Bookings")
    readonly property string slotGroup: qsTr("Slots")
    readonly property var inPages: [
        {name: "filter", title: qsTr("Filter the list"), group: listGroup, shortcut: "Ctrl+F"},
        {name: "open", title: qsTr("Do the next step of the chosen row"), group: listGroup, shortcut: "Return"},
        {name: "choose", title: qsTr("Choose or leave out the row"), group: listGroup, shortcut: "Space"},
        {name: "all", title: qsTr("Choose all rows"), group: listGroup, shortcut: "Ctrl+A"},
        {name: "walk-in", title: qsTr("Walk-in"), group: bookingGroup, shortcut: "N"},
        {name: "move", title: qsTr("Move the booking"), group: bookingGroup, shortcut: "M"},
        {name: "extend", title: qsTr("Extend the booking"), group: bookingGroup, shortcut: "E"},
        {name: "block", title: qsTr("Block or unblock the slot"), group: slotGroup, shortcut: "B"},
        {name: "plan", title: qsTr("Plan or list of slots"), group: slotGroup, shortcut: "L"}
    ]
}
