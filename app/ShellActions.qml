// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Autospace.Controls
import Autospace.Models

/// Every action of the window and its pages by its name, with its key: for the palette, the sheet of keys
/// and the settings.
QtObject {
    id: root

    required property Routes routes

    /// What can be run from anywhere.
    readonly property ActionRegistry registry: ActionRegistry { actions: root.pages.concat(root.program) }
    readonly property ActionRegistry all: ActionRegistry { actions: root.registry.actions.concat(root.inPages) }
    readonly property ActionRegistry keys: ActionRegistry {
        keysOnly: true
        actions: root.all.actions
    }
    /// The keys that the window itself listens to; the others are the shell's and the pages'.
    readonly property var windowKeys: registry.actions.filter(action => action.shortcut !== "" && !shellKeys.includes(action.name))
    readonly property list<string> shellKeys: ["palette", "keyboard", "settings", "back", "forward"]

    readonly property var pages: routes.open.filter(route => route.tab && route.workspace !== "").map(route => ({
        name: route.name, title: qsTr("Go to %1").arg(route.title), group: qsTr("Pages"), iconName: route.iconName,
        shortcut: ActionKeys.of(route.name, routes.standardKey(route)), place: "window"
    }))
    readonly property string programGroup: qsTr("Program")
    readonly property var program: [
        window("palette", qsTr("Search or run a command"), "search", "Ctrl+K"),
        window("sync", qsTr("Sync now"), "sync", "F5"),
        window("undo", qsTr("Undo the last change"), "undo", "Ctrl+Z"),
        window("notifications", qsTr("Notifications"), "flag", "Ctrl+Shift+N"),
        window("attention", qsTr("Needs attention"), "warning", "Ctrl+Shift+A"),
        window("settings", qsTr("Settings"), "settings", "Ctrl+,"),
        window("keyboard", qsTr("Keyboard"), "keyboard", "Ctrl+F1"),
        window("back", qsTr("Back"), "arrow-left", "Alt+Left"),
        window("forward", qsTr("Forward"), "arrow-right", "Alt+Right"),
        window("accounts", qsTr("Other account"), "people", ""),
        window("sign-out", qsTr("Sign out"), "sign-out", "")
    ]
    readonly property string listGroup: qsTr("Lists")
    readonly property string bookingGroup: qsTr("Bookings")
    readonly property string slotGroup: qsTr("Slots")
    readonly property string plannerGroup: qsTr("Planner")
    readonly property string priceGroup: qsTr("Prices")
    readonly property string numbersGroup: qsTr("Numbers")
    readonly property string staffGroup: qsTr("Staff")
    readonly property string setupGroup: qsTr("Set-up of a garage")
    readonly property string decisionGroup: qsTr("Needs attention")
    readonly property var inPages: [
        onPage("list", listGroup, "filter", qsTr("Filter the list"), "Ctrl+F"),
        fixed("list", listGroup, "open", qsTr("Do the next step of the chosen row"), "Return"),
        fixed("list", listGroup, "choose", qsTr("Choose or leave out the row"), "Space"),
        fixed("list", listGroup, "all", qsTr("Choose all rows"), "Ctrl+A"),
        onPage("list", listGroup, "export", qsTr("Export or print the list"), "Ctrl+E"),
        onPage("list", listGroup, "previous", qsTr("Previous record of the list"), "Ctrl+Up"),
        onPage("list", listGroup, "next", qsTr("Next record of the list"), "Ctrl+Down"),
        onPage("booking", bookingGroup, "check-in", qsTr("Check in or out by passcode or plate"), "F2"),
        onPage("booking", bookingGroup, "walk-in", qsTr("Walk-in"), "N"),
        onPage("booking", bookingGroup, "walk-in-anywhere", qsTr("Walk-in, also while typing"), "Ctrl+N"),
        onPage("booking", bookingGroup, "move", qsTr("Move the booking"), "M"),
        onPage("booking", bookingGroup, "extend", qsTr("Extend the booking"), "E"),
        onPage("slot", slotGroup, "edit-slot", qsTr("Edit the slot"), "E"),
        onPage("slot", slotGroup, "block", qsTr("Block or unblock the slot"), "B"),
        onPage("slot", slotGroup, "plan", qsTr("Plan or list of slots"), "L"),
        onPage("planner", plannerGroup, "planner-earlier", qsTr("An earlier time"), "Ctrl+Left"),
        onPage("planner", plannerGroup, "planner-later", qsTr("A later time"), "Ctrl+Right"),
        onPage("planner", plannerGroup, "planner-today", qsTr("Today"), "T"),
        onPage("planner", plannerGroup, "planner-closer", qsTr("A shorter time"), "+"),
        onPage("planner", plannerGroup, "planner-wider", qsTr("A longer time"), "-"),
        onPage("price", priceGroup, "new-price-rule", qsTr("New price rule"), "N"),
        onPage("price", priceGroup, "edit-price-rule", qsTr("Edit the price rule"), "E"),
        onPage("price", priceGroup, "remove-price-rule", qsTr("Remove the price rule"), "D"),
        onPage("price", priceGroup, "rates", qsTr("Change the rates"), "R"),
        onPage("numbers", numbersGroup, "numbers-earlier", qsTr("An earlier time"), "Ctrl+Left"),
        onPage("numbers", numbersGroup, "numbers-later", qsTr("A later time"), "Ctrl+Right"),
        onPage("numbers", numbersGroup, "numbers-today", qsTr("Today"), "T"),
        onPage("numbers", numbersGroup, "numbers-bookings", qsTr("The bookings behind the numbers"), "B"),
        onPage("staff", staffGroup, "invite", qsTr("Invite somebody"), "N"),
        onPage("staff", staffGroup, "change-member", qsTr("Change what somebody may do"), "E"),
        onPage("staff", staffGroup, "remove-member", qsTr("Remove somebody"), "D"),
        onPage("setup", setupGroup, "new-garage", qsTr("New garage"), "N"),
        onPage("setup", setupGroup, "setup-address", qsTr("Name and address"), "A"),
        onPage("setup", setupGroup, "setup-place", qsTr("Place"), "P"),
        onPage("setup", setupGroup, "setup-hours", qsTr("Opening hours"), "O"),
        onPage("setup", setupGroup, "setup-rates", qsTr("Rates"), "R"),
        onPage("setup", setupGroup, "setup-slots", qsTr("Add slots"), "S"),
        onPage("setup", setupGroup, "setup-floor", qsTr("Add a floor"), "F"),
        onPage("setup", setupGroup, "submit-garage", qsTr("Submit for verification"), "Ctrl+Return"),
        onPage("decision", decisionGroup, "decide-retry", qsTr("Try the change again"), "R"),
        onPage("decision", decisionGroup, "decide-merge", qsTr("Apply the choice for each field"), "A"),
        onPage("decision", decisionGroup, "decide-mine", qsTr("Keep mine"), "K"),
        onPage("decision", decisionGroup, "decide-edit", qsTr("Edit the change and try again"), "E"),
        onPage("decision", decisionGroup, "decide-discard", qsTr("Discard mine"), "D")
    ]

    function window(name: string, title: string, iconName: string, key: string): var {
        return {name: name, title: title, group: programGroup, iconName: iconName, shortcut: ActionKeys.of(name, key), place: "window"};
    }
    function onPage(place: string, group: string, name: string, title: string, key: string): var {
        return {name: name, title: title, group: group, shortcut: ActionKeys.of(name, key), place: place};
    }
    function fixed(place: string, group: string, name: string, title: string, key: string): var {
        return {name: name, title: title, group: group, shortcut: key, place: place, fixed: true};
    }
}
