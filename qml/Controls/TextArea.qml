// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// Several lines of text in a 2-px frame. Tab leaves the field, as everywhere else.
T.Control {
    id: root

    property string error: ""
    property string reason: ""
    /// What a screen reader says it is for.
    property string label: ""
    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property alias readOnly: area.readOnly
    readonly property alias area: area

    signal edited()

    implicitWidth: Theme.metrics.scale * 320
    implicitHeight: Theme.metrics.scale * 88
    padding: Theme.metrics.line
    enabled: reason === ""

    contentItem: Flickable {
        id: view
        contentWidth: width
        contentHeight: area.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        T.TextArea {
            id: area
            width: view.width
            height: Math.max(view.height, implicitHeight)
            implicitHeight: contentHeight + topPadding + bottomPadding
            padding: Theme.metrics.unit
            leftPadding: Theme.metrics.gap - 2
            rightPadding: Theme.metrics.gap - 2
            font: Theme.fonts.body
            color: root.enabled ? Theme.colors.text : Theme.colors.disabled
            placeholderTextColor: Theme.colors.muted
            selectionColor: Theme.colors.accent
            selectedTextColor: Theme.colors.onAccent
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Accessible.name: root.label !== "" ? root.label : placeholderText
            Accessible.description: root.error !== "" ? root.error : root.reason
            Accessible.multiLine: true
            onTextChanged: if (activeFocus) root.edited()
            onCursorRectangleChanged: view.follow(cursorRectangle)

            Label {
                x: area.leftPadding
                y: area.topPadding
                width: area.width - area.leftPadding - area.rightPadding
                text: area.placeholderText
                color: Theme.colors.muted
                wrapMode: Text.Wrap
                visible: area.length === 0 && area.preeditText === ""
                Accessible.ignored: true
            }
        }
        function follow(cursor: rect): void {
            if (cursor.y < contentY)
                contentY = cursor.y;
            else if (cursor.y + cursor.height > contentY + height)
                contentY = cursor.y + cursor.height - height;
        }
    }
    background: Rectangle {
        color: root.enabled ? Theme.colors.surface : Theme.colors.sunken
        border.width: Theme.metrics.line
        border.color: root.error !== "" ? Theme.colors.danger : root.enabled ? Theme.colors.controlLine : Theme.colors.disabledLine
        FocusFrame { visible: area.activeFocus }
    }
    DisabledReason {
        control: root
        reason: root.reason
    }
}
