// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Controls
import Autospace.Test.DataTable

Item {
    id: scene
    width: 600
    height: 400

    LongListModel { id: list }
    DataTable {
        id: table
        anchors.fill: parent
        name: "Rows"
        idRole: "key"
        TableColumn { role: "key"; title: "Key"; kind: TableColumn.Code; width: 100 }
        TableColumn { role: "title"; title: "Title"; width: 200; fill: true }
        TableColumn { role: "number"; title: "Number"; kind: TableColumn.Number; width: 100 }
    }
    SignalSpy { id: activated; target: table; signalName: "activated" }
    SignalSpy { id: sorts; target: table; signalName: "sortRequested" }
    SignalSpy { id: menus; target: table; signalName: "contextMenuRequested" }
    SignalSpy { id: layouts; target: table; signalName: "layoutEdited" }

    TestCase {
        id: test
        name: "DataTable"
        when: windowShown

        function init(): void {
            table.LayoutMirroring.enabled = false;
            table.model = null;
            list.initialRows = 1000000;
            table.model = list;
            table.multiSelect = true;
            table.arrangement.reset();
            table.forceActiveFocus();
            if (!table.activeFocus || table.currentRow < 0)
                table.goTo(0, Qt.NoModifier);
            table.goTo(0, Qt.NoModifier);
            // Rows and cells get their places when the scene is polished.
            waitForRendering(table);
            for (const spy of [activated, sorts, menus, layouts])
                spy.clear();
        }
        // The visible row items, top to bottom.
        function rowItems(): list<Item> {
            const found = [];
            const visit = item => {
                if (item.tableRow !== undefined)
                    found.push(item);
                else
                    for (const child of item.children)
                        visit(child);
            };
            visit(table);
            return found.sort((a, b) => a.y - b.y);
        }

        function test_onlyVisibleRowsExist(): void {
            verify(rowItems().length < 15);
            const reads = list.reads;
            keyClick(Qt.Key_End);
            compare(table.currentRow, 999999);
            verify(list.reads - reads < 500, "read " + (list.reads - reads) + " values for one jump");
            const last = rowItems().filter(item => item.visible && item.y < 400 - 28).pop();
            compare(last.tableRow, 999999);
        }
        function test_theLastRowsLieExactly(): void {
            keyClick(Qt.Key_End);
            const items = rowItems();
            for (let i = 1; i < items.length; ++i)
                compare(items[i].y - items[i - 1].y, table.rowHeight);
            const bottom = items[items.length - 1];
            compare(bottom.y + bottom.height, 400 - 28);
        }
        function test_scrollingReusesTheRows(): void {
            const before = rowItems();
            const reads = list.reads;
            for (let i = 0; i < 200; ++i)
                table.scrollTo(i * 179000.5);
            verify(table.firstRow > 980000);
            for (const item of before)
                verify(rowItems().includes(item), "a row was made anew");
            const perJump = (list.reads - reads) / 200;
            verify(perJump <= before.length * 3 * 4, perJump + " values were read for each jump");
        }
        function test_arrowsMoveAndSelect(): void {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(table.currentRow, 2);
            compare(table.selectedCount, 1);
            verify(table.rows.isSelected(2));
            keyClick(Qt.Key_Up);
            compare(table.currentRow, 1);
            keyClick(Qt.Key_PageDown);
            compare(table.currentRow, 1 + Math.floor(372 / table.rowHeight) - 1);
            keyClick(Qt.Key_Home);
            compare(table.currentRow, 0);
        }
        function test_shiftExtendsFromWhereItBegan(): void {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(table.selectedCount, 3);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            compare(table.selectedCount, 2);
            compare(table.rows.selectedIds(), ["k1", "k2"]);
        }
        function test_ctrlMovesWithoutSelecting(): void {
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            compare(table.rows.selectedIds(), ["k0"]);
            keyClick(Qt.Key_Space);
            compare(table.rows.selectedIds(), ["k0", "k2"]);
        }
        function test_selectAll(): void {
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(table.selectedCount, 1000000);
            compare(table.rows.selectedIds(3), ["k0", "k1", "k2"]);
        }
        function test_singleSelect(): void {
            table.multiSelect = false;
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(table.rows.selectedIds(), ["k1"]);
        }
        function test_mouse(): void {
            const y = row => 28 + (row + 0.5) * table.rowHeight;
            mouseClick(table, 50, y(3));
            compare(table.rows.selectedIds(), ["k3"]);
            mouseClick(table, 50, y(5), Qt.LeftButton, Qt.ControlModifier);
            compare(table.rows.selectedIds(), ["k3", "k5"]);
            mouseClick(table, 50, y(7), Qt.LeftButton, Qt.ShiftModifier);
            compare(table.rows.selectedIds(), ["k5", "k6", "k7"]);
            mouseClick(table, 50, y(6), Qt.RightButton);
            compare(table.selectedCount, 3);
            compare(menus.count, 1);
            compare(menus.signalArguments[0][0], 6);
            mouseClick(table, 50, y(1), Qt.RightButton);
            compare(table.rows.selectedIds(), ["k1"]);
            mouseDoubleClickSequence(table, 50, y(2));
            compare(activated.count, 1);
            compare(activated.signalArguments[0][0], 2);
        }
        function test_wheel(): void {
            mouseWheel(table, 100, 100, 0, -120);
            compare(table.firstRow, 3);
            mouseWheel(table, 100, 100, 0, 1200);
            compare(table.firstRow, 0);
        }
        function test_enterActivatesAndMenuKeyAsks(): void {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(activated.signalArguments[0][0], 1);
            keyClick(Qt.Key_Menu);
            compare(menus.signalArguments[0][0], 1);
        }
        // Rows may come before the window has laid the table out.
        function test_currentBeforeThereIsRoom(): void {
            table.anchors.fill = null;
            table.height = 0;
            table.goTo(5, Qt.NoModifier);
            table.height = 400;
            wait(20);
            compare(table.firstRow, 0);
            table.height = 0;
            table.goTo(500, Qt.NoModifier);
            table.height = 400;
            tryVerify(() => table.firstRow > 480 && table.firstRow <= 500);
            table.anchors.fill = scene;
        }
        function test_currentRowFollowsItsRecord(): void {
            table.goTo(500, Qt.NoModifier);
            const y = table.scrollY;
            list.insert(100, 7);
            compare(table.currentRow, 507);
            compare(table.currentId, "k500");
            compare(table.rows.selectedIds(), ["k500"]);
            compare(table.scrollY, y + 7 * table.rowHeight);
            compare(table.firstRow, Math.floor(table.scrollY / table.rowHeight));
            list.remove(0, 50);
            compare(table.scrollY, y - 43 * table.rowHeight);
            compare(table.firstRow, Math.floor(table.scrollY / table.rowHeight));
            compare(table.currentRow, 457);
            compare(table.rows.value(table.currentRow, "key"), "k500");
        }
        function test_insertionBelowMovesNothing(): void {
            table.goTo(500, Qt.NoModifier);
            const y = table.scrollY;
            list.insert(900, 7);
            compare(table.currentRow, 500);
            compare(table.scrollY, y);
            compare(table.count, 1000007);
        }
        function test_removedCurrentGivesWayToItsNeighbour(): void {
            table.goTo(5, Qt.NoModifier);
            list.remove(5, 1);
            compare(table.currentRow, 5);
            compare(table.currentId, "k6");
            compare(table.rows.selectedIds(), ["k6"]);
        }
        function test_resetFindsTheRecordAgain(): void {
            list.initialRows = 1000;
            table.goTo(10, Qt.NoModifier);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            list.reverse();
            compare(table.currentId, "k11");
            compare(table.currentRow, 988);
            compare(table.rows.selectedIds(), ["k11", "k10"]);
            verify(rowItems().some(item => item.tableRow === 988 && item.y >= 0 && item.y < 372));
        }
        function test_emptyAndBack(): void {
            list.initialRows = 0;
            compare(table.count, 0);
            compare(table.currentRow, -1);
            compare(table.selectedCount, 0);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(activated.count, 0);
            list.initialRows = 3;
            keyClick(Qt.Key_Down);
            compare(table.currentRow, 0);
        }
        function test_changedValueShows(): void {
            const spoken = () => rowItems()[4].Accessible.name;
            table.goTo(4, Qt.NoModifier);
            compare(spoken(), "Key k4, Title Row 4, Number 4");
            compare(rowItems()[5].Accessible.name !== "", ScreenReader.active, "others are worded for a screen reader only");
            list.retitle(4, "Städtle");
            compare(spoken(), "Key k4, Title Städtle, Number 4");
        }
        function test_headerSorts(): void {
            mouseClick(table, 120, 10);
            compare(sorts.signalArguments[0][0], "title");
            compare(sorts.signalArguments[0][1], false);
            table.sortRole = "title";
            mouseClick(table, 120, 10);
            compare(sorts.signalArguments[1][1], true);
            table.sortRole = "";
        }
        function test_headerByKeyboard(): void {
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Return);
            compare(sorts.signalArguments[0][0], "title");
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(table.arrangement.shown.map(column => column.role), ["key", "number", "title"]);
            compare(layouts.count, 1);
            keyClick(Qt.Key_Left);
            const before = table.arrangement.widths[1];
            keyClick(Qt.Key_Right, Qt.AltModifier);
            compare(table.arrangement.widths[1], before + 16);
        }
        function test_columnsResizeByDrag(): void {
            mouseDrag(table, 99, 10, 60, 0);
            fuzzyCompare(table.arrangement.widths[0], 160, 12);
            verify(layouts.count > 0);
        }
        function test_columnsMoveByDrag(): void {
            mouseDrag(table, 50, 10, 200, 0);
            compare(table.arrangement.shown.map(column => column.role), ["title", "key", "number"]);
        }
        function test_layoutIsKept(): void {
            const column = table.arrangement.shown[0];
            table.arrangement.show(column, false);
            table.arrangement.move(0, 1);
            const state = JSON.parse(JSON.stringify(table.arrangement.state()));
            table.arrangement.reset();
            table.arrangement.show(column, true);
            compare(table.arrangement.shown.length, 3);
            table.arrangement.apply(state);
            compare(table.arrangement.shown.map(column => column.role), ["number", "title"]);
            column.hidden = false;
        }
        function test_theLastColumnStays(): void {
            for (const column of [...table.arrangement.shown])
                table.arrangement.show(column, false);
            compare(table.arrangement.shown.length, 1);
            for (const column of table.columns)
                column.hidden = false;
        }
        function test_columnsFillTheWidth(): void {
            compare(table.arrangement.totalWidth, 600 - table.standing.gutter);
        }
        function test_rightToLeft(): void {
            const first = rowItems()[0];
            const cells = first.children.find(child => child.children.length > 3);
            const key = cells.children[0];
            compare(key.mapToItem(table, 0, 0).x, 0);
            scene.LayoutMirroring.childrenInherit = true;
            scene.LayoutMirroring.enabled = true;
            compare(key.mapToItem(table, key.width, 0).x, 600);
            scene.LayoutMirroring.enabled = false;
        }
    }
}
