// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models

/// The typed filter of a list, with completion and what is wrong with it.
FilterField {
    id: root

    required property string collection
    /// What the list is to be filtered by.
    property alias filter: box.text

    readonly property var problem: box.problems[0] ?? null
    readonly property var offered: box.suggestions

    errorStart: problem ? problem.start : 0
    errorEnd: problem ? problem.start + problem.length : 0
    errorText: problem ? problem.message : ""
    completions: offered.map(suggestion => ({text: suggestion.text, detail: suggestion.label, insert: suggestion.text}))
    replaceFrom: offered.length > 0 ? offered[0].start : 0
    onTextEdited: take()
    onCursorPositionChanged: if (activeFocus && !completing) box.cursor = cursorPosition

    FilterBoxModel {
        id: box
        client: Client
        collection: root.collection
        onTextChanged: if (root.text !== text) root.text = text
    }

    function take(): void {
        const cursor = cursorPosition;
        box.text = text;
        box.cursor = cursor;
    }
}
