// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// A number with its unit, in the locale's notation. Up and Down step it, Page up and Page down by ten.
TextField {
    id: root

    property real value: 0
    property real from: 0
    property real to: 1000000
    property real step: 1
    property int decimals: 0
    property string unit: ""
    /// Nothing was typed and that is allowed.
    property bool optional: false
    readonly property bool empty: text.trim() === ""
    /// What is wrong with what is typed, as a sentence; empty if nothing is.
    readonly property string problem: problemOf(text)

    /// The person changed the value to one that is allowed.
    signal valueEdited(real value)

    horizontalAlignment: TextInput.AlignRight
    implicitWidth: Theme.metrics.scale * 120
    rightPadding: Theme.metrics.gap + (unitLabel.visible && !mirrored ? unitLabel.implicitWidth + Theme.metrics.half : 0)
    leftPadding: Theme.metrics.gap + (unitLabel.visible && mirrored ? unitLabel.implicitWidth + Theme.metrics.half : 0)
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    Accessible.role: Accessible.SpinBox

    Component.onCompleted: show()
    onValueChanged: if (!activeFocus || numberOf(text) !== value) show()
    onTextEdited: take()
    onEditingFinished: if (problem === "") show()
    Keys.onUpPressed: stepBy(1)
    Keys.onDownPressed: stepBy(-1)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
            return;
        stepBy(event.key === Qt.Key_PageUp ? 10 : -10);
        event.accepted = true;
    }

    Label {
        id: unitLabel
        anchors.right: parent.right
        anchors.rightMargin: Theme.metrics.gap
        height: parent.height
        visible: root.unit !== ""
        text: root.unit
        color: root.enabled ? Theme.colors.muted : Theme.colors.disabled
        Accessible.ignored: true
    }

    function show(): void { text = optional && isNaN(value) ? "" : value.toLocaleString(Qt.locale(), "f", decimals); }
    // NaN if it is not a number; both a point and the locale's own sign part the decimals.
    function numberOf(text: string): real {
        const locale = Qt.locale();
        let plain = text.trim().replace(/[\s\u00a0\u202f'’]/g, "").replace("−", "-");
        if (locale.decimalPoint === "," && plain.includes(","))
            plain = plain.replace(/\./g, "").replace(",", ".");
        else if (locale.groupSeparator === ",")
            plain = plain.replace(/,/g, "");
        return /^-?\d*\.?\d*$/.test(plain) && /\d/.test(plain) ? Number(plain) : NaN;
    }
    function problemOf(text: string): string {
        if (text.trim() === "")
            return optional ? "" : qsTr("Enter a number");
        const number = numberOf(text);
        if (isNaN(number))
            return qsTr("“%1” is not a number").arg(text.trim());
        if (number < from)
            return qsTr("At least %1").arg(from.toLocaleString(Qt.locale(), "f", decimals));
        if (number > to)
            return qsTr("At most %1").arg(to.toLocaleString(Qt.locale(), "f", decimals));
        const rounded = Number(number.toFixed(decimals));
        return Math.abs(rounded - number) > 1e-9 ? qsTr("At most %n decimals", "", decimals) : "";
    }
    function take(): void {
        if (problemOf(text) !== "")
            return;
        value = empty ? NaN : numberOf(text);
        valueEdited(value);
    }
    function stepBy(steps: int): void {
        const start = isNaN(numberOf(text)) ? from : numberOf(text);
        value = Number(Math.max(from, Math.min(to, start + steps * step)).toFixed(decimals));
        show();
        valueEdited(value);
    }
}
