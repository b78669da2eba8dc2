// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Shell

ShellPage {
    NotificationPanel {
        id: panel
        notifications: ListModel {
            ListElement { title: "Aylin Demir asks for the VW Caddy"; body: "Wednesday 25 November, 07:30–12:00, site inspection in Bregenz. Decide within 5 hours."; time: "08:31"; unread: true; tone: 5 }
            ListElement { title: "FL 40 156 overstays in A-031"; body: "Booked until 08:15."; time: "08:16"; unread: true; tone: 3 }
            ListElement { title: "Lindenplatz Nord is verified"; body: ""; time: "Thu"; unread: false; tone: 2 }
        }
    }
    onNotificationsRequested: panel.open()
    Component.onCompleted: panel.open()
}
