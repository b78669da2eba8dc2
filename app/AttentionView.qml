// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Shell
import Autospace.Theme

/// The commands that the core refused, and what the person decides about each.
PageItem {
    id: root

    required property AttentionModel attention

    readonly property var words: ({
        retry: {name: "retry", text: qsTr("Try again"), kind: Button.Primary, shortcut: ActionKeys.of("decide-retry", "R")},
        merge: {name: "merge", text: qsTr("Apply my choice"), kind: Button.Primary, shortcut: ActionKeys.of("decide-merge", "A"),
                reason: root.attention.undecided > 0 ? qsTr("Choose yours or theirs for each field") : ""},
        mine: {name: "mine", text: root.attention.fields.length > 1 ? qsTr("Keep all of mine") : qsTr("Keep mine"),
               kind: root.attention.fields.length > 1 ? Button.Plain : Button.Primary, shortcut: ActionKeys.of("decide-mine", "K")},
        edit: {name: "edit", text: qsTr("Edit and try again…"), kind: Button.Plain, shortcut: ActionKeys.of("decide-edit", "E")},
        discard: {name: "discard", text: qsTr("Discard mine"), kind: Button.Danger, shortcut: ActionKeys.of("decide-discard", "D")}
    })

    AttentionPage {
        anchors.fill: parent
        focus: true
        model: root.attention
        title: root.attention.title
        reason: root.attention.reason
        detail: root.attention.detail
        fields: root.attention.fields
        actions: root.attention.choices.map(choice => root.words[choice])
        onCurrentIndexChanged: if (currentIndex >= 0) root.attention.current = currentIndex
        onActionTriggered: (row, name) => {
            root.attention.current = row;
            root.decide(name);
        }
        onSideChosen: (field, side) => root.attention.choose(field, side)
    }
    Dialog {
        id: editing
        property var texts: ({})
        title: root.attention.title
        acceptText: qsTr("Try again")
        contentItem: Column {
            spacing: Theme.metrics.gap
            Repeater {
                model: editing.opened || editing.visible ? root.attention.arguments : []
                FormField {
                    id: entry
                    required property var modelData
                    width: parent ? parent.width : 0
                    label: entry.modelData.label
                    TextField {
                        text: entry.modelData.text
                        onTextEdited: editing.texts[entry.modelData.name] = text
                    }
                }
            }
        }
        onAboutToShow: texts = {}
        onAccepted: root.attention.retryEdited(texts)
    }

    function decide(name: string): void {
        if (name === "retry")
            attention.retry();
        else if (name === "merge")
            attention.merge();
        else if (name === "mine")
            attention.keepMine();
        else if (name === "edit")
            editing.open();
        else
            attention.discard();
    }
}
