// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Theme

/// How a price adds up, step by step.
ColumnLayout {
    id: root

    /// As Formats makes them: [{label, quantityText, amountText}].
    required property var steps

    spacing: Theme.metrics.half
    visible: steps.length > 0

    Repeater {
        model: root.steps
        RowLayout {
            id: step
            required property var modelData
            spacing: Theme.metrics.unit
            Layout.fillWidth: true
            Label {
                text: step.modelData.label + " · " + step.modelData.quantityText
                color: Theme.colors.muted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Label {
                text: step.modelData.amountText
                font: Theme.fonts.strong
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
