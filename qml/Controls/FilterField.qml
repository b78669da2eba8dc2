// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// A filter as text, such as "status:confirmed due:<10:30". Whoever understands it sets the range that
/// is wrong and what could come next; the field shows both.
TextField {
    id: root

    /// What is wrong from errorStart (inclusive) to errorEnd (exclusive); none if they are equal.
    property int errorStart: 0
    property int errorEnd: 0
    property string errorText: ""
    /// Each {text, detail, insert}: `insert` replaces the text from replaceFrom to the cursor.
    property list<var> completions: []
    property int replaceFrom: 0
    property string shortcut: ""

    readonly property bool completing: popup.opened

    signal completed()

    iconName: "filter"
    placeholderText: qsTr("Filter")
    error: errorText
    font: Theme.fonts.body
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    Accessible.searchEdit: true

    // Places in the text are only right once it is laid out anew.
    onContentSizeChanged: Qt.callLater(underlineError)
    onCursorRectangleChanged: Qt.callLater(underlineError)
    onLeftPaddingChanged: Qt.callLater(underlineError)
    onWidthChanged: Qt.callLater(underlineError)
    onErrorStartChanged: Qt.callLater(underlineError)
    onErrorEndChanged: Qt.callLater(underlineError)
    onCompletionsChanged: choices.currentIndex = completions.length > 0 ? 0 : -1
    onTextEdited: popup.wanted = true
    onActiveFocusChanged: if (!activeFocus) popup.wanted = false
    Keys.onPressed: event => event.accepted = handle(event.key, event.modifiers)

    Rectangle {
        id: underline
        property real start: 0
        property real end: 0
        visible: root.errorEnd > root.errorStart && root.length > 0 && end > start
        x: start
        y: root.height / 2 + Theme.fonts.body.pixelSize * 0.72
        width: end - start
        height: Theme.metrics.line
        color: Theme.colors.danger
    }
    Rectangle {
        id: message
        visible: root.errorText !== "" && root.activeFocus && !popup.opened
        y: root.height + Theme.metrics.half
        width: Math.min(words.implicitWidth + 2 * Theme.metrics.gap, Math.max(root.width, Theme.metrics.scale * 320))
        height: words.implicitHeight + Theme.metrics.unit
        color: Theme.colors.popup
        border.width: Theme.metrics.line
        border.color: Theme.colors.danger
        z: 10
        Label {
            id: words
            x: Theme.metrics.gap
            y: Theme.metrics.half
            width: Math.min(implicitWidth, Math.max(root.width, Theme.metrics.scale * 320) - 2 * Theme.metrics.gap)
            text: root.errorText
            color: Theme.colors.danger
            font: Theme.fonts.strong
            wrapMode: Text.Wrap
        }
    }
    T.Popup {
        id: popup
        property bool wanted: false
        visible: wanted && root.activeFocus && root.completions.length > 0
        y: root.height - Theme.metrics.line
        width: Math.max(root.width, Theme.metrics.scale * 280)
        height: Math.min(choices.contentHeight, Theme.metrics.row * 8) + 2 * padding
        padding: Theme.metrics.line
        focus: false
        closePolicy: T.Popup.NoAutoClose
        background: Rectangle {
            color: Theme.colors.popup
            border.width: Theme.metrics.line
            border.color: Theme.colors.controlLine
        }
        contentItem: ListView {
            id: choices
            clip: true
            model: root.completions
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            delegate: Rectangle {
                id: choice
                required property var modelData
                required property int index
                readonly property bool here: ListView.isCurrentItem
                width: ListView.view ? ListView.view.width : 0
                height: Theme.metrics.row
                color: here ? Theme.colors.accent : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: choice.modelData.text + " " + (choice.modelData.detail ?? "")
                Row {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.metrics.gap
                    anchors.rightMargin: Theme.metrics.gap
                    spacing: Theme.metrics.gap
                    Label {
                        height: parent.height
                        text: choice.modelData.text
                        font: Theme.fonts.strong
                        color: choice.here ? Theme.colors.onAccent : Theme.colors.text
                    }
                    Label {
                        height: parent.height
                        text: choice.modelData.detail ?? ""
                        color: choice.here ? Theme.colors.onAccent : Theme.colors.muted
                    }
                }
                MouseArea {
                    anchors.fill: parent
                    hoverEnabled: true
                    onEntered: choices.currentIndex = choice.index
                    onClicked: root.complete(choice.index)
                }
            }
        }
    }
    Shortcut {
        enabled: root.shortcut !== "" && root.visible && root.enabled
        sequence: root.shortcut
        onActivated: root.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    function underlineError(): void {
        // Places in the text do not count the padding before it.
        const from = leftPadding + positionToRectangle(Math.min(errorStart, length)).x;
        const to = leftPadding + positionToRectangle(Math.min(errorEnd, length)).x;
        underline.start = Math.max(leftPadding, Math.min(from, to));
        underline.end = Math.min(width - rightPadding, Math.max(from, to));
    }
    function handle(key: int, modifiers: int): bool {
        if (key === Qt.Key_Space && modifiers & Qt.ControlModifier) {
            popup.wanted = true;
            return true;
        }
        if (!popup.opened)
            return key === Qt.Key_Escape && length > 0 ? empty() : false;
        switch (key) {
        case Qt.Key_Down:
            choices.incrementCurrentIndex();
            return true;
        case Qt.Key_Up:
            choices.decrementCurrentIndex();
            return true;
        case Qt.Key_Tab:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return complete(choices.currentIndex);
        case Qt.Key_Escape:
            popup.wanted = false;
            return true;
        default:
            return false;
        }
    }
    function complete(index: int): bool {
        const choice = completions[index];
        if (!choice)
            return false;
        const before = text.slice(0, Math.min(replaceFrom, cursorPosition));
        const after = text.slice(cursorPosition);
        text = before + choice.insert + after;
        cursorPosition = before.length + choice.insert.length;
        popup.wanted = false;
        textEdited();
        completed();
        return true;
    }
    function empty(): bool {
        clear();
        textEdited();
        return true;
    }
}
