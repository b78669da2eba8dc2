// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme

/// What was just done, at the foot of the window, with its undo. Each stays a while, longer under the
/// pointer or the focus, and is read out. At most three at a time.
Item {
    id: root

    property int duration: 8000

    signal actionTriggered(string key)

    readonly property alias count: list.count

    implicitWidth: Theme.metrics.scale * 360
    implicitHeight: column.implicitHeight

    ListModel { id: list }

    Column {
        id: column
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.metrics.unit
        Repeater {
            model: list
            Toast {
                id: toast
                required property string key
                required property int index
                required text
                required actionText
                required tone
                width: column.width
                onActionTriggered: {
                    const key = toast.key;
                    root.close(key);
                    root.actionTriggered(key);
                }
                onClosed: root.close(key)
                Timer {
                    interval: root.duration
                    running: !toast.held
                    onTriggered: root.close(toast.key)
                }
                Component.onCompleted: Accessible.announce(text, tone === StatusMark.Danger ? Accessible.Assertive : Accessible.Polite)
            }
        }
    }

    /// Shows a toast; `key` comes back with actionTriggered. One with the same key is replaced.
    function show(key: string, text: string, actionText = "", tone = StatusMark.Ok): void {
        close(key);
        while (list.count >= 3)
            list.remove(0);
        list.append({key: key, text: text, actionText: actionText, tone: tone});
    }
    function close(key: string): void {
        for (let i = list.count - 1; i >= 0; --i)
            if (list.get(i).key === key)
                list.remove(i);
    }
}
