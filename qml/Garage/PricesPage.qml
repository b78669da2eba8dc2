// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Records
import Autospace.Shell
import Autospace.Theme

/// The price rules of one garage in the order in which they apply, and what a stay costs with them.
PageItem {
    id: root

    readonly property string garageId: garageBox.chosenId

    onGarageIdChanged: addIfAsked()

    /// Why there can be no new rule; empty when there can.
    readonly property string newReason: garageId === "" ? qsTr("There is no garage yet") : reasonOf(create, 0)

    filled: list.filled
    settled: garageBox.ready && list.settled && check.settled && (parameters.state !== "new" || ruleDialog.opened)

    onParametersChanged: {
        if (parameters.id)
            garageBox.picked = parameters.id;
        Qt.callLater(addIfAsked);
    }

    RecordActions {
        id: create
        client: Client
        commands: ["prices.create"]
    }
    RecordActions {
        id: rule
        client: Client
        recordId: list.current
        commands: ["prices.update", "prices.remove"]
        onRefused: (command, title, detail) => root.noticeRequested(title + " " + detail, false)
        onDone: root.noticeRequested(qsTr("The price rule is removed."), true)
    }
    Connections {
        target: create
        function onActionsChanged(): void { root.addIfAsked(); }
    }
    RecordActions {
        id: rates
        client: Client
        recordId: root.garageId
        commands: ["garages.update"]
    }
    LazyPopup {
        id: ruleDialog
        sourceComponent: PriceRuleDialog {
            garageId: root.garageId
            onSaved: root.noticeRequested(qsTr("The price rule is saved. Bookings keep the price that they were made at."), true)
        }
    }
    LazyPopup {
        id: ratesDialog
        sourceComponent: RatesDialog {
            recordId: root.garageId
            garageTitle: garageBox.garage.title ?? ""
            onSaved: root.noticeRequested(qsTr("The rates are changed. Bookings keep the price that they were made at."), true)
        }
    }

    LazyPopup {
        id: removeDialog
        sourceComponent: QuestionDialog {
            objectName: "removeRule"
            title: qsTr("Remove %1?").arg(root.nameOfChosen())
            question: qsTr("Bookings keep the price that they were made at.")
            acceptText: qsTr("Remove")
            onAccepted: rule.run("prices.remove")
        }
    }

    SideBySide {
        side: PriceCheck {
            id: check
            anchors.fill: parent
            garageId: root.garageId
            now: root.now
            ratesReason: root.reasonOf(rates, 0)
            onRatesRequested: (ratesDialog.made() as RatesDialog).open()
        }

        RecordList {
            id: list
            objectName: "list"
            anchors.fill: parent
            focus: true
            collection: "price_rules"
            list: "price_rules"
            title: qsTr("Price rules")
            // Of no garage there is no rule.
            scope: root.garageId === "" ? "no:location_id" : "location_id:" + root.garageId
            standardSort: "position"
            emptyTitle: garageBox.none ? qsTr("There is no garage yet") : qsTr("This garage has no price rules")
            emptyText: garageBox.none ? "" : qsTr("Its own rates hold at all times and for every slot.")
            emptyAction: root.newReason === "" ? qsTr("New rule") : ""
            onEmptyActionTriggered: root.add()
            onActivated: root.edit()
            extraActions: [
                OneGarageBox { id: garageBox },
                Button {
                    objectName: "newRule"
                    text: qsTr("New rule")
                    shortcut: ActionKeys.of("new-price-rule", "N")
                    reason: root.newReason
                    onClicked: root.add()
                }
            ]
            footer: Row {
                padding: Theme.metrics.unit
                spacing: Theme.metrics.unit
                Button {
                    text: qsTr("Edit…")
                    shortcut: ActionKeys.of("edit-price-rule", "E")
                    reason: list.current === "" ? qsTr("Choose a rule") : root.reasonOf(rule, 0)
                    onClicked: root.edit()
                }
                Button {
                    text: qsTr("Remove…")
                    icon.name: "trash"
                    shortcut: ActionKeys.of("remove-price-rule", "D")
                    reason: list.current === "" ? qsTr("Choose a rule") : root.reasonOf(rule, 1)
                    onClicked: removeDialog.open()
                }
            }

            columns: [
                TableColumn { role: "position"; title: qsTr("Order"); kind: TableColumn.Number; width: 72 },
                TableColumn { role: "name"; title: qsTr("Name"); kind: TableColumn.Strong; width: 118; fill: true },
                TableColumn { role: "slot_type_text"; title: qsTr("Slot type"); width: 88; sortable: false },
                TableColumn { role: "weekdays_text"; title: qsTr("Weekdays"); width: 96; sortable: false },
                TableColumn { role: "from_time"; title: qsTr("From"); width: 60; sortable: false },
                TableColumn { role: "until_time"; title: qsTr("Until"); width: 60; sortable: false },
                TableColumn { role: "from_date"; title: qsTr("First day"); width: 96; hidden: true; sortable: false },
                TableColumn { role: "until_date"; title: qsTr("Last day"); width: 96; hidden: true; sortable: false },
                TableColumn { role: "price_per_hour_text"; title: qsTr("Per hour"); kind: TableColumn.Number; width: 88; sortable: false },
                TableColumn { role: "percent_text"; title: qsTr("Change"); kind: TableColumn.Number; width: 76; sortable: false },
                TableColumn { role: "day_cap_text"; title: qsTr("Day cap"); kind: TableColumn.Number; width: 92; sortable: false }
            ]
        }
    }

    /// The dialog of the address.
    function addIfAsked(): void {
        if (parameters.state === "new" && garageId !== "" && !ruleDialog.opened)
            add();
    }
    function add(): void {
        if (newReason === "")
            (ruleDialog.made() as PriceRuleDialog).add();
    }
    function edit(): void {
        if (list.current !== "" && reasonOf(rule, 0) === "")
            (ruleDialog.made() as PriceRuleDialog).edit(list.current, nameOfChosen());
    }
    function nameOfChosen(): string {
        return list.model.get(list.model.indexOfId(list.current)).name ?? "";
    }
    /// Why the action cannot be done; empty when it can.
    function reasonOf(actions: RecordActions, index: int): string {
        const action = actions.actions[index];
        return !action ? qsTr("One moment") : action.allowed ? "" : action.reason;
    }
}
