// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Theme

/// Several of a few words, each of them to be ticked.
FocusScope {
    id: root

    /// Each {value, text}.
    required property var options
    /// The values that are ticked.
    required property var chosen
    required property string name

    signal edited(list<string> chosen)

    implicitWidth: flow.implicitWidth
    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Flow {
        id: flow
        width: root.width
        spacing: Theme.metrics.gap
        Repeater {
            model: root.options
            CheckBox {
                required property var modelData
                required property int index
                focus: index === 0
                text: modelData.text
                checked: root.has(modelData.value)
                onToggled: root.toggle(modelData.value, checked)
            }
        }
    }

    function has(value: string): bool {
        return (chosen ?? []).includes(value);
    }
    /// In the order of the options, whatever was ticked first. What is chosen and not among them stays chosen.
    function toggle(value: string, on: bool): void {
        const offered = options.map(option => option.value);
        const others = (chosen ?? []).filter(other => !offered.includes(other));
        edited(offered.filter(option => option === value ? on : has(option)).concat(others));
    }
}
