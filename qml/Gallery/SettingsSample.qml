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
        ListElement { name: "palette"; title: "Search or run a command"; shortcut: "Ctrl+K"; head: "Everywhere"; fixed: false }
        ListElement { name: "kiosk"; title: "Kiosk mode"; shortcut: ""; head: ""; fixed: false }
        ListElement { name: "checkIn"; title: "Check in"; shortcut: "Return"; head: "Bookings"; fixed: true }
        ListElement { name: "walkIn"; title: "Walk-in"; shortcut: "N"; head: ""; fixed: false }
    }
    refusedAction: "walkIn"
    refusal: "Ctrl+K is the key of “Search or run a command”."
}
