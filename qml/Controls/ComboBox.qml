// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// One of several. Typing a letter goes to the next entry that begins with it.
T.ComboBox {
    id: root

    property string error: ""
    property string reason: ""
    property string placeholderText: ""

    readonly property color ink: !enabled ? Theme.colors.disabled : currentIndex < 0 ? Theme.colors.muted : Theme.colors.text

    // The widest of the first entries, so that the box does not change with the choice.
    readonly property real widest: {
        let width = placeholderText === "" ? 0 : metrics.advanceWidth(placeholderText);
        for (let i = 0; i < Math.min(count, 100); ++i)
            width = Math.max(width, metrics.advanceWidth(textAt(i)));
        return Math.ceil(width) + 2;
    }

    implicitWidth: Math.max(Theme.metrics.scale * 120, widest + leftPadding + rightPadding)
    implicitHeight: Theme.metrics.control
    leftPadding: Theme.metrics.gap + (mirrored ? Theme.metrics.icon + Theme.metrics.unit : 0)
    rightPadding: Theme.metrics.gap + (mirrored ? 0 : Theme.metrics.icon + Theme.metrics.unit)
    enabled: reason === ""
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font: Theme.fonts.body
    Accessible.name: displayText !== "" ? displayText : placeholderText
    Accessible.description: error !== "" ? error : reason

    FontMetrics {
        id: metrics
        font: root.font
    }

    delegate: T.ItemDelegate {
        id: entry
        required property var model
        required property int index
        width: ListView.view ? ListView.view.width : 0
        implicitHeight: Theme.metrics.row
        horizontalPadding: Theme.metrics.gap
        text: root.textRole ? model[root.textRole] : model.modelData
        highlighted: root.highlightedIndex === index
        hoverEnabled: true
        contentItem: Label {
            text: entry.text
            font: root.currentIndex === entry.index ? Theme.fonts.strong : Theme.fonts.body
            color: entry.highlighted ? Theme.colors.onAccent : Theme.colors.text
        }
        background: Rectangle { color: entry.highlighted ? Theme.colors.accent : "transparent" }
    }

    contentItem: Label {
        text: root.displayText !== "" ? root.displayText : root.placeholderText
        font: root.font
        color: root.ink
    }
    indicator: Icon {
        x: root.mirrored ? Theme.metrics.gap : root.width - width - Theme.metrics.gap
        y: Math.round((root.height - height) / 2)
        width: Theme.metrics.icon - 2
        height: width
        name: "chevron-down"
        color: root.ink
    }
    background: Rectangle {
        color: !root.enabled ? Theme.colors.sunken : root.down ? Theme.colors.sunken : root.hovered ? Theme.colors.hover : Theme.colors.surface
        border.width: Theme.metrics.line
        border.color: root.error !== "" ? Theme.colors.danger : root.enabled ? Theme.colors.controlLine : Theme.colors.disabledLine
        FocusFrame { visible: root.visualFocus }
    }
    popup: T.Popup {
        y: root.height - Theme.metrics.line
        width: root.width
        height: Math.min(contentItem.implicitHeight + 2 * padding, Theme.metrics.row * 10, (root.Window.height || 800) - Theme.metrics.wide)
        margins: Theme.metrics.half
        padding: Theme.metrics.line
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
        }
        background: Rectangle {
            color: Theme.colors.popup
            border.width: Theme.metrics.line
            border.color: Theme.colors.controlLine
        }
    }
    Loader {
        anchors.fill: parent
        active: root.reason !== ""
        sourceComponent: DisabledReason {
            control: root
            reason: root.reason
        }
    }
}
