// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Models

/// Several records of a collection, each of them to be ticked. For collections of some dozens: offers the first rows
/// that a list reads.
FormChoices {
    id: root

    required property string collection

    property list<var> found: []

    options: found

    RecordListModel {
        id: records
        client: Client
        collection: root.collection
        sort: "name"
        onSettled: root.read()
    }

    function read(): void {
        const all = [];
        for (let row = 0; row < records.count && records.idAt(row) !== ""; ++row)
            all.push({value: records.idAt(row), text: records.get(row).title});
        found = all;
    }
}
