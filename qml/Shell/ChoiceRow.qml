// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme
import Autospace.Controls

/// A setting with a few choices, all in sight.
Item {
    id: root

    required property string label
    required property list<string> choices
    required property int current
    property string reason: ""

    signal chosen(int index)

    implicitHeight: Math.max(Theme.metrics.control, flow.height)
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Label {
        id: name
        anchors.left: parent.left
        width: Theme.metrics.scale * 120
        height: Theme.metrics.control
        text: root.label
        font: Theme.fonts.strong
        Accessible.ignored: true
    }
    Flow {
        id: flow
        anchors.left: name.right
        anchors.right: parent.right
        spacing: Theme.metrics.half
        Repeater {
            model: root.choices
            Button {
                required property string modelData
                required property int index
                text: modelData
                checked: index === root.current
                reason: root.reason
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: root.chosen(index)
            }
        }
    }
}
