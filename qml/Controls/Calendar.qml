// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// A month to choose a day from. Arrows move by days and weeks, Page up and Page down by months.
FocusScope {
    id: root

    /// The day that is chosen and the one that is today, at noon, so that no time zone moves them.
    property date chosen: today
    property date today: new Date()
    property date current: chosen
    readonly property int firstDay: Qt.locale().firstDayOfWeek
    readonly property real cell: Theme.metrics.control

    signal dayChosen(date day)

    implicitWidth: 7 * cell + 2 * Theme.metrics.unit
    implicitHeight: column.implicitHeight + 2 * Theme.metrics.unit
    Keys.onPressed: event => event.accepted = handle(event.key)
    Accessible.role: Accessible.Table
    Accessible.name: current.toLocaleDateString(Qt.locale(), Locale.LongFormat)

    Column {
        id: column
        x: Theme.metrics.unit
        y: Theme.metrics.unit
        width: 7 * root.cell
        Item {
            width: parent.width
            height: root.cell
            IconButton {
                id: previous
                anchors.left: parent.left
                text: qsTr("Month before")
                icon.name: "chevron-left"
                mirrorIcon: true
                focusPolicy: Qt.NoFocus
                onClicked: root.moveMonth(-1)
            }
            Label {
                anchors.centerIn: parent
                text: root.current.toLocaleDateString(Qt.locale(), "MMMM yyyy")
                font: Theme.fonts.strong
            }
            IconButton {
                anchors.right: parent.right
                text: qsTr("Month after")
                icon.name: "chevron-right"
                mirrorIcon: true
                focusPolicy: Qt.NoFocus
                onClicked: root.moveMonth(1)
            }
        }
        Row {
            Repeater {
                model: 7
                Label {
                    required property int index
                    width: root.cell
                    height: Theme.metrics.header
                    horizontalAlignment: Text.AlignHCenter
                    text: Qt.locale().standaloneDayName((root.firstDay + index) % 7, Locale.ShortFormat)
                    font: Theme.fonts.caption
                    color: Theme.colors.muted
                }
            }
        }
        Grid {
            columns: 7
            Repeater {
                model: 42
                T.AbstractButton {
                    id: day
                    required property int index
                    readonly property date date: root.dayAt(index, root.current)
                    readonly property bool picked: root.same(date, root.chosen)
                    readonly property bool inMonth: date.getMonth() === root.current.getMonth()
                    width: root.cell
                    height: root.cell
                    focusPolicy: Qt.NoFocus
                    hoverEnabled: true
                    text: date.getDate().toLocaleString(Qt.locale(), "f", 0)
                    Accessible.name: date.toLocaleDateString(Qt.locale(), Locale.LongFormat)
                    Accessible.selected: picked
                    onClicked: root.dayChosen(date)
                    contentItem: Label {
                        text: day.text
                        font: day.inMonth ? Theme.fonts.strong : Theme.fonts.body
                        color: day.picked ? Theme.colors.onAccent : day.inMonth ? Theme.colors.text : Theme.colors.muted
                        horizontalAlignment: Text.AlignHCenter
                    }
                    background: Rectangle {
                        color: day.picked ? Theme.colors.accent : day.hovered ? Theme.colors.hover : "transparent"
                        border.width: root.same(day.date, root.today) ? Theme.metrics.line : 0
                        border.color: day.picked ? Theme.colors.onAccent : Theme.colors.controlLine
                        FocusFrame {
                            visible: root.activeFocus && root.same(day.date, root.current)
                            inside: true
                        }
                    }
                }
            }
        }
    }

    function noon(year: int, month: int, day: int): date { return new Date(year, month, day, 12); }
    function dayAt(index: int, shown: date): date {
        const first = noon(shown.getFullYear(), shown.getMonth(), 1);
        return noon(shown.getFullYear(), shown.getMonth(), 1 + index - (first.getDay() - firstDay + 7) % 7);
    }
    function same(one: date, other: date): bool {
        return one.getFullYear() === other.getFullYear() && one.getMonth() === other.getMonth() && one.getDate() === other.getDate();
    }
    function move(days: int): void { current = noon(current.getFullYear(), current.getMonth(), current.getDate() + days); }
    // The last day of a shorter month, not the first days of the one after it.
    function moveMonth(months: int): void {
        const days = new Date(current.getFullYear(), current.getMonth() + months + 1, 0).getDate();
        current = noon(current.getFullYear(), current.getMonth() + months, Math.min(current.getDate(), days));
    }
    function handle(key: int): bool {
        const aside = LayoutMirroring.enabled ? -1 : 1;
        switch (key) {
        case Qt.Key_Left: move(-aside); return true;
        case Qt.Key_Right: move(aside); return true;
        case Qt.Key_Up: move(-7); return true;
        case Qt.Key_Down: move(7); return true;
        case Qt.Key_PageUp: moveMonth(-1); return true;
        case Qt.Key_PageDown: moveMonth(1); return true;
        case Qt.Key_Home: current = today; return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space: dayChosen(current); return true;
        default: return false;
        }
    }
}
