// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme
import Autospace.Controls

GalleryPage {
    GallerySection {
        title: "Banner"
        Banner { text: "You work offline. What you do is kept and sent later."; kind: Banner.Offline; actionText: "Try now" }
        Banner { text: "The sprinkler test closes level B from 14:00."; kind: Banner.Warning; closable: true }
        Banner { text: "2 changes were refused"; detail: "Somebody else changed the same bookings."; kind: Banner.Error; actionText: "Look at them"; actionShortcut: "Ctrl+Shift+A" }
        Banner { text: "A new version is ready."; actionText: "Restart"; closable: true }
    }
    GallerySection {
        title: "Toast, ToolTip, ProgressBar"
        Toast { text: "K7M2QD is checked in"; actionText: "Undo"; width: Theme.metrics.scale * 340 }
        Toast { text: "The printer does not answer"; tone: StatusMark.Danger; width: Theme.metrics.scale * 340 }
        ProgressBar { value: 0.62 }
        ProgressBar { indeterminate: true }
    }
    GallerySection {
        title: "Instead of content"
        Repeater {
            model: 5
            Rectangle {
                id: frame
                required property int index
                width: Theme.metrics.scale * 290
                height: Theme.metrics.scale * 230
                color: Theme.colors.surface
                border.width: Theme.metrics.hairline
                border.color: Theme.colors.softLine
                EmptyState { visible: frame.index === 0; title: "No arrivals in the next 2 hours"; text: "Later ones are under Bookings."; actionText: "Walk-in"; actionShortcut: "N" }
                LoadingState { visible: frame.index === 1; patience: 0 }
                ErrorState { visible: frame.index === 2; title: "The list could not be read"; text: "The file of the local copy is damaged at page 12." }
                NoPermissionState { visible: frame.index === 3; whoToAsk: "Petra Muster"; actionText: "Back" }
                OfflineState { visible: frame.index === 4; text: "Invoices are kept on the core." }
            }
        }
    }
    GallerySection {
        title: "Timeline, KeyValueRow, BarChart, Tabs"
        Timeline {
            width: Theme.metrics.scale * 260
            model: ListModel {
                ListElement { time: "07:58"; title: "Payment received"; detail: "12.40 EUR · card" }
                ListElement { time: "07:56"; title: "Hold placed"; detail: "from the customer app" }
                ListElement { time: "Fri"; title: "Booked by"; detail: "Lena Papiermond" }
            }
        }
        Column {
            width: Theme.metrics.scale * 340
            KeyValueRow { width: parent.width; label: "Slot"; Code { text: "A-014" } Label { text: "Level A, standard"; anchors.verticalCenter: parent.verticalCenter } }
            KeyValueRow { width: parent.width; label: "Time"; value: "08:40 – 17:30, Vaduz time" }
            KeyValueRow { width: parent.width; label: "Vehicle"; value: "1.92 m high, limit 2.00 m" }
            KeyValueRow { width: parent.width; label: "Price"; value: "12.40 EUR, paid" }
            Tabs {
                width: parent.width
                Tab { text: "Details" }
                Tab { text: "Timeline"; badge: 3 }
                Tab { text: "Invoice"; reason: "Not issued yet" }
            }
        }
        BarChart {
            width: Theme.metrics.scale * 480
            height: Theme.metrics.scale * 90
            name: "Occupancy today"
            values: [10, 12, 9, 9, 20, 45, 70, 110, 150, 170, 190, 200, 196, 190, 200, 210, 195, 150, 120, 90, 70, 40, 25]
            forecastFrom: 12
            limit: 240
        }
    }
}
