// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ListModel {
    ListElement { title: "Check in"; subtitle: "the selected booking"; iconName: "check"; shortcut: "Return"; kind: "Action"; group: "Bookings" }
    ListElement { title: "Walk-in"; subtitle: "a booking for whoever stands at the desk"; iconName: "plus"; shortcut: "N"; kind: "Action"; group: "Bookings" }
    ListElement { title: "Move to another slot"; subtitle: ""; iconName: "swap"; shortcut: "M"; kind: "Action"; group: "Bookings" }
    ListElement { title: "Extend"; subtitle: ""; iconName: "clock"; shortcut: "E"; kind: "Action"; group: "Bookings" }
    ListElement { title: "Garages on the map"; subtitle: ""; iconName: "map"; shortcut: "Ctrl+Shift+M"; kind: "Page"; group: "Go to" }
    ListElement { title: "Needs attention"; subtitle: "2 changes were refused"; iconName: "warning"; shortcut: "Ctrl+Shift+A"; kind: "Page"; group: "Go to" }
    ListElement { title: "K7M2QD"; subtitle: "Lena Papiermond · FL 21 884 · today 08:40"; iconName: "bookmark"; shortcut: ""; kind: "Booking"; group: "Records" }
    ListElement { title: "Städtle garage"; subtitle: "Vaduz · 320 slots"; iconName: "building"; shortcut: ""; kind: "Garage"; group: "Records" }
}
