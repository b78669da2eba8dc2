// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// A number plate, drawn as one. Read from left to right in every language.
Rectangle {
    id: root

    required property string text
    property bool large: false

    implicitWidth: visible ? Math.ceil(label.implicitWidth) + (large ? Theme.metrics.wider : Theme.metrics.wide) : 0
    implicitHeight: Math.ceil(label.implicitHeight) + (large ? Theme.metrics.unit : Theme.metrics.half)
    visible: text !== ""
    color: Theme.colors.plate
    border.width: Theme.metrics.line
    border.color: Theme.colors.plateLine
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Plate %1").arg(text)

    Text {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.metrics.unit)
        text: root.text
        font: root.large ? Theme.fonts.largePlate : Theme.fonts.plate
        color: Theme.colors.onPlate
        textFormat: Text.PlainText
        elide: Text.ElideRight
    }
}
