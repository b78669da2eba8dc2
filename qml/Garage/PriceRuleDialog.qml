// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Records

/// A new price rule, or one that is changed.
FormDialog {
    id: root

    property string garageId: ""
    property string ruleTitle: ""
    readonly property bool isNew: recordId === ""

    objectName: "priceRule"
    title: isNew ? qsTr("New price rule") : qsTr("Edit %1").arg(ruleTitle)
    command: isNew ? "prices.create" : "prices.update"
    fixed: isNew ? ({location_id: garageId}) : ({})
    fields: ["name", "slot_type", "price_per_hour", "percent", "day_cap", "position", "from_time", "until_time",
             "from_date", "until_date", "weekdays"]
    preferredWidth: 640

    function add(): void {
        recordId = "";
        open();
    }
    function edit(id: string, name: string): void {
        recordId = id;
        ruleTitle = name;
        open();
    }
}
