// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// The one list of the program: records of a collection in a table, with typed filter, saved views,
/// column choice, several chosen at once, and a walk from one to the next.
Panel {
    id: root

    required property string collection
    /// Names the list for views and settings: "bookings", "today/arrivals".
    required property string list
    default property alias columns: table.columns
    /// What the page itself narrows the list to, and its own order.
    property alias scope: model.scope
    property string standardSort: ""
    property string filter: ""
    property alias current: navigator.current
    property alias extraActions: extra.data
    /// What can be done with several rows; see SelectionBar.
    property list<var> bulkActions: []
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyText: ""
    property string emptyAction: ""

    /// What a link asked for, until somebody chooses another.
    property string sought: ""
    /// What was chosen without anybody choosing.
    property string proposed: ""
    /// Where the table's keyboard was told to be last.
    property string followed: ""
    property bool complete: false
    /// Not bound: the list may take its own width from what stands in its head.
    property bool roomy: false

    readonly property alias model: model
    readonly property alias table: table
    readonly property alias navigator: navigator
    readonly property alias selection: selection
    /// Rows are there, or it is known that there are none.
    readonly property bool filled: model.state !== RecordListModel.Loading && model.state !== RecordListModel.Closed
    readonly property bool settled: filled && (model.counted || model.state === RecordListModel.Failed)
    /// The view that is shown, as it would be saved.
    readonly property var present: ({filter: box.filter, sort: sort.text, columns: table.arrangement.state()})

    readonly property list<var> shownColumns: table.arrangement.shown.map(column => ({role: column.role, title: column.title, width: column.width}))

    signal activated(string id)
    signal contextMenuRequested(string id, real x, real y)
    signal emptyActionTriggered()
    signal bulkRequested(var action)

    flush: true
    subtitle: !model.counted ? "" : qsTr("%n", "number of rows", model.count)

    Component.onCompleted: {
        apply(views.first());
        complete = true;
    }
    // Another list has views of its own, and what was chosen or typed was about the other rows.
    onWidthChanged: roomy = width > Theme.metrics.scale * 900
    onListChanged: {
        if (!complete)
            return;
        navigator.current = sought = "";
        arriving.restart();
        Qt.callLater(() => root.apply(views.first()));
    }
    onFilterChanged: box.filter = filter
    onStandardSortChanged: sort.text = standardSort
    // What a link asked for before there were rows.
    onSettledChanged: if (settled) Qt.callLater(root.followCurrent)

    actions: [
        Row {
            id: extra
            spacing: Theme.metrics.unit
        },
        FilterBox {
            id: box
            objectName: "filter"
            collection: root.collection
            width: Theme.metrics.scale * (root.roomy ? 300 : 168)
            shortcut: ActionKeys.of("filter", "Ctrl+F")
        },
        ViewsButton {
            id: views
            objectName: "views"
            list: root.list
            standard: ({filter: "", sort: root.standardSort, columns: []})
            present: root.present
            onChosen: view => root.apply(view)
        },
        ExportButton {
            objectName: "export"
            model: model
            selection: selection
            listTitle: root.title
            columns: root.shownColumns
        }
    ]

    RecordListModel {
        id: model
        client: Client
        collection: root.collection
        filter: box.filter
        sort: sort.text
        onLocated: (id, row) => {
            if (row >= 0 && id === navigator.current)
                table.goTo(row, Qt.NoModifier);
        }
    }
    Connections {
        target: model
        function onSettled(): void { root.propose(); }
        function onCountChanged(): void { Qt.callLater(root.seekOn); }
    }
    // While a first sync brings one page of rows after the other, the first row is whichever is first by then.
    Timer {
        id: arriving
        interval: 2000
        running: true
    }
    RecordNavigator {
        id: navigator
        model: model
        onCurrentChanged: root.followCurrent()
    }
    ListSelection {
        id: selection
        model: model
        table: table
    }
    SortText { id: sort }

    contentItem: Item {
        implicitHeight: table.implicitHeight

        DataTable {
            id: table
            anchors.fill: parent
            anchors.topMargin: trouble.active ? trouble.height : 0
            anchors.bottomMargin: bar.active ? bar.height : 0
            focus: true
            name: root.title
            idRole: "recordId"
            model: model
            chosen: selection.reading ? null : selection
            sortRole: sort.role
            sortDescending: sort.descending
            onSortRequested: (role, descending) => sort.text = sort.sorted(role, descending)
            onActivated: row => root.activated(model.idAt(row))
            onContextMenuRequested: (row, x, y) => root.contextMenuRequested(model.idAt(row), x, y)
            onCurrentIdChanged: root.follow(String(currentId ?? ""))
            onTouched: {
                root.sought = "";
                Qt.callLater(root.takeCurrent);
            }
            placeholder: ListStates {
                model: model
                emptyTitle: root.emptyTitle
                emptyText: root.emptyText
                emptyAction: root.emptyAction
                onEmptyActionTriggered: root.emptyActionTriggered()
                onFilterCleared: box.filter = ""
            }
        }
        // The rows that are known stay; without any, the table's own place says it.
        Loader {
            id: trouble
            readonly property bool list: model.state === RecordListModel.Failed && model.count > 0
            active: list || selection.problem !== ""
            width: parent.width
            sourceComponent: Banner {
                kind: Banner.Error
                text: trouble.list ? qsTr("The list could not be read again") : qsTr("The chosen rows could not be read")
                detail: trouble.list ? model.errorText : selection.problem
                actionText: qsTr("Try again")
                onActionTriggered: trouble.list ? model.reload() : selection.chooseAgain()
            }
        }
        Loader {
            id: bar
            active: root.bulkActions.length > 0 && selection.count > 1
            width: parent.width
            anchors.bottom: parent.bottom
            sourceComponent: SelectionBar {
                count: selection.count
                total: model.count
                all: selection.whole
                actions: root.bulkActions
                onAllRequested: table.rows.selectAll()
                onCleared: table.rows.clearSelection()
                onActionTriggered: action => root.bulkRequested(action)
            }
        }
    }

    function apply(view: var): void {
        box.filter = view.filter ?? "";
        sort.text = view.sort || standardSort;
        if (view.columns && view.columns.length > 0)
            table.arrangement.apply(view.columns);
        else
            table.arrangement.reset();
    }
    // The walk goes where the table goes. That a row shows other things is told too, and is no step; nor is it one that
    // the row of an earlier search comes in when another is sought already.
    function follow(id: string): void {
        if (id !== "" && id !== followed && (sought === "" || id === sought))
            navigator.current = id;
        followed = id;
    }
    // A hand on the row where the keyboard is already, after a link had led elsewhere.
    function takeCurrent(): void {
        if (table.currentId)
            navigator.current = String(table.currentId);
    }
    /// Chooses the row and leads to it, also when a first sync has yet to bring it.
    function seek(id: string): void {
        sought = id;
        navigator.current = id;
    }
    // Rows came or went: the row that is sought may be among them, or no longer among those in memory.
    function seekOn(): void {
        if (sought === "" || (navigator.current === sought && String(table.currentId ?? "") === sought))
            return;
        navigator.current = sought;
        followCurrent();
    }
    // The first row, until somebody chooses another.
    function propose(): void {
        const untouched = navigator.current === "" || (arriving.running && navigator.current === proposed);
        if (model.count > 0 && untouched && model.idAt(0) !== "") {
            proposed = model.idAt(0);
            navigator.current = proposed;
        }
        if (model.indexOfId(navigator.current) >= 0)
            followCurrent();
    }
    // The table follows the walk, also to rows that are not in memory.
    function followCurrent(): void {
        if (navigator.current === "" || (table.currentRow >= 0 && String(table.currentId ?? "") === navigator.current))
            return;
        const row = model.indexOfId(navigator.current);
        if (row >= 0)
            table.goTo(row, Qt.NoModifier);
        else
            model.locate(navigator.current);
    }
}
