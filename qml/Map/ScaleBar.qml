// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme
import Autospace.Controls

/// How long a round distance is on the map.
Item {
    id: root

    required property real latitude
    required property real zoomLevel

    readonly property real metresPerPixel: 40075016.686 * Math.cos(latitude * Math.PI / 180) / (256 * Math.pow(2, zoomLevel))
    readonly property real metres: roundBelow(metresPerPixel * Theme.metrics.scale * 140)

    implicitWidth: metres / metresPerPixel
    implicitHeight: words.implicitHeight + Theme.metrics.unit
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale: %1").arg(words.text)

    Label {
        id: words
        text: root.metres >= 1000 ? qsTr("%1 km").arg(root.metres / 1000) : qsTr("%1 m").arg(root.metres)
        font: Theme.fonts.caption
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideNone
        Accessible.ignored: true
    }
    Rectangle {
        id: base
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.metrics.line
        color: Theme.colors.text
    }
    Repeater {
        model: 3
        Rectangle {
            required property int index
            x: Math.round(index * (base.width - width) / 2)
            anchors.bottom: base.bottom
            width: Theme.metrics.line
            height: index === 1 ? Theme.metrics.half : Theme.metrics.unit
            color: Theme.colors.text
        }
    }

    /// The greatest of 1, 2 and 5 times a power of ten that is not more.
    function roundBelow(most: real): real {
        const power = Math.pow(10, Math.floor(Math.log10(most)));
        const first = most / power;
        return (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power;
    }
}
