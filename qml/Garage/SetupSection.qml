// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Theme

/// A part of a garage's set-up: its facts, and the way to change them.
ColumnLayout {
    id: root

    required property string title
    /// [{label, value}]; those without a value say that it is missing.
    required property list<var> facts
    property string actionText: qsTr("Edit…")
    property string actionKey: ""
    property string reason: ""
    default property alias extra: buttons.data

    signal triggered()

    spacing: Theme.metrics.half

    RowLayout {
        spacing: Theme.metrics.unit
        Layout.fillWidth: true
        Label {
            text: root.title
            font: Theme.fonts.heading
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Row {
            id: buttons
            spacing: Theme.metrics.unit
            Button {
                objectName: "edit"
                text: root.actionText
                shortcut: root.actionKey
                reason: root.reason
                onClicked: root.triggered()
            }
        }
    }
    Repeater {
        model: root.facts
        KeyValueRow {
            required property var modelData
            label: modelData.label
            value: modelData.value || "–"
            labelWidth: Theme.metrics.scale * 140
            Layout.fillWidth: true
        }
    }
    Rectangle {
        color: Theme.colors.softLine
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.metrics.hairline
        Layout.topMargin: Theme.metrics.unit
    }
}
