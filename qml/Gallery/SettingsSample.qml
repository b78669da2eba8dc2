// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Shell

SettingsPage {
    language: "en"
    languages: ListModel {
        ListElement { code: "en"; title: "English" }
        ListElement { code: "de"; title: "Deutsch" }
        ListElement { code: "ar"; title: "العربية" }
    }
    keys: ListModel {
        ListElement { name: "checkIn"; title: "Check in"; shortcut: "Return"; group: "Bookings"; clash: "" }
        ListElement { name: "walkIn"; title: "Walk-in"; shortcut: "N"; group: "Bookings"; clash: "" }
        ListElement { name: "palette"; title: "Search or run a command"; shortcut: "Ctrl+K"; group: "Everywhere"; clash: "Kiosk mode" }
        ListElement { name: "kiosk"; title: "Kiosk mode"; shortcut: ""; group: "Everywhere"; clash: "" }
    }
}
