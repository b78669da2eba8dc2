// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Theme
import Autospace.Controls

/// A setting with a few values: its name, what it does, and one button per value.
RowLayout {
    id: root

    required property string title
    property string hint: ""
    required property list<string> choices
    required property int current

    signal chosen(int index)

    spacing: Theme.metrics.wider

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.metrics.scale * 160
        Label {
            text: root.title
            font: Theme.fonts.strong
            Layout.fillWidth: true
        }
        Label {
            visible: text !== ""
            text: root.hint
            color: Theme.colors.muted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Row {
        spacing: -Theme.metrics.line
        Accessible.role: Accessible.Grouping
        Accessible.name: root.title
        Repeater {
            model: root.choices
            Button {
                required property string modelData
                required property int index
                text: modelData
                checked: index === root.current
                Accessible.role: Accessible.RadioButton
                onClicked: root.chosen(index)
            }
        }
    }
}
