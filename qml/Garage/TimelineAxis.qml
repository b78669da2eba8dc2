// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// The hours or days along the top, and the lines that go on below them.
Item {
    id: root

    required property PlannerSpan span
    /// How far the lines reach down.
    required property real depth

    readonly property real msPerPixel: span.lengthMs / Math.max(1, width)
    readonly property list<var> marks: marksOf(span.fromMs, span.lengthMs, width)

    implicitHeight: Theme.metrics.header

    Repeater {
        model: root.marks
        Item {
            id: mark
            required property var modelData
            required property int index
            x: Math.round((modelData.at - root.span.fromMs) / root.msPerPixel)
            Rectangle {
                width: mark.modelData.heavy ? Theme.metrics.line : Theme.metrics.hairline
                height: root.height + root.depth
                color: mark.modelData.heavy ? Theme.colors.disabledLine : Theme.colors.softLine
            }
            Label {
                x: Theme.metrics.half + 1
                height: root.height
                text: mark.modelData.text
                font: Theme.fonts.strong
                color: Theme.colors.muted
            }
        }
    }

    function marksOf(from: real, length: real, pixels: real): list<var> {
        return length > 0 ? span.marks(pixels, Theme.metrics.scale * 44) : [];
    }
}
