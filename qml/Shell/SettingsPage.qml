// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme
import Autospace.Controls

/// How the client looks and speaks, and its keys. Theme settings act at once; the application stores
/// what `edited` tells.
Flickable {
    id: root

    /// Roles: code, title (in the language itself).
    required property var languages
    required property string language
    /// Follow the desktop's light or dark.
    property bool followsSystem: false
    /// Roles: name, title, shortcut, head (the group, on its first row), fixed.
    required property var keys
    /// The action that cannot have the keys last pressed for it, and why.
    property string refusedAction: ""
    property string refusal: ""
    /// Panels of the application's own.
    property alias further: further.data

    signal edited()
    signal languageChosen(string code)
    signal followsSystemChosen(bool follows)
    signal keyChosen(string name, string shortcut)
    signal keysReset()

    contentWidth: width
    contentHeight: column.height + 2 * Theme.metrics.wider
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollBar {}

    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: Theme.metrics.wider
        y: Theme.metrics.wider
        width: Math.min(root.width - 2 * Theme.metrics.wider, Theme.metrics.scale * 720)
        spacing: Theme.metrics.wide

        Code {
            width: parent.width
            text: qsTr("Settings")
            font: Theme.fonts.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Panel {
            width: parent.width
            title: qsTr("Look")
            contentItem: Column {
                spacing: Theme.metrics.unit
                CheckBox {
                    width: parent.width
                    text: qsTr("Light or dark as the desktop is")
                    checked: root.followsSystem
                    onToggled: root.followsSystemChosen(checked)
                }
                ChoiceRow {
                    width: parent.width
                    label: qsTr("Theme")
                    choices: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
                    reason: root.followsSystem ? qsTr("It follows the desktop") : ""
                    current: Theme.scheme
                    onChosen: index => { Theme.scheme = index; root.edited(); }
                }
                ChoiceRow {
                    width: parent.width
                    label: qsTr("Density")
                    choices: [qsTr("Comfortable"), qsTr("Compact")]
                    current: Theme.density
                    onChosen: index => { Theme.density = index; root.edited(); }
                }
                ChoiceRow {
                    readonly property list<int> sizes: [100, 115, 130, 150, 175, 200]
                    width: parent.width
                    label: qsTr("Text size")
                    choices: sizes.map(size => qsTr("%1 %").arg(size))
                    current: sizes.indexOf(Theme.textScale)
                    onChosen: index => { Theme.textScale = sizes[index]; root.edited(); }
                }
                CheckBox {
                    width: parent.width
                    text: qsTr("Less motion")
                    checked: !Theme.animated
                    onToggled: { Theme.animated = !checked; root.edited(); }
                }
            }
        }
        Panel {
            width: parent.width
            title: qsTr("Language")
            contentItem: Flow {
                spacing: Theme.metrics.wide
                Repeater {
                    model: root.languages
                    RadioButton {
                        required property string code
                        required property string title
                        text: title
                        checked: code === root.language
                        onClicked: root.languageChosen(code)
                    }
                }
            }
        }
        Column {
            id: further
            width: parent.width
            visible: children.length > 0
            spacing: Theme.metrics.wide
        }
        Panel {
            width: parent.width
            title: qsTr("Keys")
            subtitle: qsTr("Press Enter on one, then the new keys; Backspace for none")
            flush: true
            actions: Button { text: qsTr("As they were"); onClicked: root.keysReset() }
            contentItem: Column {
                Repeater {
                    model: root.keys
                    KeyRow {
                        width: parent ? parent.width : 0
                        refusal: name === root.refusedAction ? root.refusal : ""
                        onChosen: keys => root.keyChosen(name, keys)
                    }
                }
            }
        }
    }

    // A row that takes the focus out of sight is brought into it.
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void { root.follow(root.Window.activeFocusItem); }
    }
    function follow(item: Item): void {
        if (!item)
            return;
        let up = item;
        while (up && up !== column)
            up = up.parent;
        if (!up)
            return;
        const top = item.mapToItem(contentItem, 0, 0).y;
        const margin = Theme.metrics.wide;
        if (top - margin < contentY)
            contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > contentY + height)
            contentY = Math.min(contentHeight - height, top + item.height + margin - height);
    }
}
