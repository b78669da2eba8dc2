// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Shell

/// The frame of the application with a page in it.
AppShell {
    id: root
    workspaces: ListModel {
        ListElement { name: "garage"; title: "Garage"; iconName: "garage"; shortcut: "Ctrl+1"; badge: 0 }
        ListElement { name: "requests"; title: "Requests"; iconName: "requests"; shortcut: "Ctrl+2"; badge: 7 }
        ListElement { name: "admin"; title: "Admin"; iconName: "shield"; shortcut: "Ctrl+3"; badge: 0 }
        ListElement { name: "finance"; title: "Finance"; iconName: "invoice"; shortcut: "Ctrl+4"; badge: 0 }
        ListElement { name: "valet"; title: "Valet"; iconName: "valet"; shortcut: "Ctrl+5"; badge: 0 }
        ListElement { name: "spaces"; title: "Spaces"; iconName: "spaces"; shortcut: "Ctrl+6"; badge: 0 }
        ListElement { name: "operations"; title: "Operations"; iconName: "operations"; shortcut: "Ctrl+7"; badge: 0 }
    }
    workspace: "garage"
    tabs: ListModel {
        ListElement { name: "today"; title: "Today" }
        ListElement { name: "bookings"; title: "Bookings" }
        ListElement { name: "planner"; title: "Planner" }
        ListElement { name: "garages"; title: "Garages" }
        ListElement { name: "prices"; title: "Prices" }
        ListElement { name: "staff"; title: "Staff" }
        ListElement { name: "valet"; title: "Valet board" }
        ListElement { name: "numbers"; title: "Numbers" }
    }
    tab: "today"
    page: Component { TodayPage {} }
    organization: "Rheintal Parking"
    organizations: ListModel {
        ListElement { organizationId: "a"; title: "Rheintal Parking" }
        ListElement { organizationId: "b"; title: "Alpenwerk AG" }
    }
    sync: SyncState { state: SyncState.Offline; waiting: 3; asOf: new Date(2026, 10, 20, 8, 20) }
    now: new Date(2026, 10, 20, 8, 37)
    unread: 4
    userName: "Mira Beispiel"
    userInitials: "MB"
    onWorkspaceChosen: name => workspace = name
    onTabChosen: name => tab = name
}
