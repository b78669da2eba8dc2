// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// A garage's opening hours, weekday by weekday, and its holidays and special days. Bookings that would stand outside of
/// them are named before anything is saved.
Dialog {
    id: root

    required property string garageId
    property string garageTitle: ""
    /// As the location has them when it opens.
    property var hours: ({})

    readonly property bool settled: preview.state !== CommandPreview.Asking

    signal saved()

    title: qsTr("Opening hours of %1").arg(garageTitle)
    acceptText: qsTr("Save")
    acceptReason: editor.problem !== "" ? editor.problem : !editor.dirty ? qsTr("Nothing is changed yet")
        : preview.state === CommandPreview.Allowed ? "" : preview.state === CommandPreview.Refused ? preview.detail : qsTr("One moment")
    preferredWidth: 600

    onAboutToShow: {
        refusal.text = "";
        editor.start(hours);
    }
    onOpened: always.forceActiveFocus(Qt.TabFocusReason)
    function accept(): void { preview.run(); }

    HoursEditor {
        id: editor
        client: Client
        garageId: root.garageId
    }
    CommandPreview {
        id: preview
        client: Client
        command: "garages.update"
        recordId: root.garageId
        arguments: root.visible && editor.dirty && editor.problem === "" ? ({opening_hours: editor.hours}) : ({})
        onDone: {
            root.close();
            root.saved();
        }
        onRefused: (title, detail) => refusal.text = title + " " + detail
    }

    contentItem: Flickable {
        id: flick
        implicitHeight: column.implicitHeight
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        ColumnLayout {
            id: column
            width: flick.width - Theme.metrics.scrollBar
            spacing: Theme.metrics.unit
            CheckBox {
                id: always
                objectName: "always"
                text: qsTr("Open day and night")
                checked: editor.always
                onToggled: editor.always = checked
            }
            Repeater {
                model: editor.always ? 0 : 7
                HoursLine {
                    required property int index
                    name: editor.dayName(index)
                    text: editor.dayText(index)
                    error: editor.revision >= 0 ? editor.dayError(index) : ""
                    Layout.fillWidth: true
                    onEdited: text => editor.setDay(index, text)
                }
            }
            Label {
                text: qsTr("Holidays and special days")
                font: Theme.fonts.heading
                Layout.topMargin: Theme.metrics.unit
            }
            Repeater {
                id: special
                model: editor.specialCount
                HoursLine {
                    id: line
                    required property int index
                    dated: true
                    name: editor.specialDate(index)
                    text: editor.specialText(index)
                    error: editor.revision >= 0 ? editor.specialError(index) : ""
                    Layout.fillWidth: true
                    onEdited: text => editor.setSpecial(line.index, line.typedDate, text)
                    onDateEdited: date => editor.setSpecial(line.index, date, line.typedText)
                    onRemoved: editor.removeSpecial(line.index)
                }
            }
            Button {
                objectName: "addSpecial"
                text: qsTr("Add a day")
                icon.name: "plus"
                onClicked: {
                    editor.addSpecial();
                    (special.itemAt(editor.specialCount - 1) as HoursLine).focusDate();
                }
            }
            Label {
                objectName: "outside"
                visible: editor.outside.length > 0
                text: qsTr("%n bookings would stand outside of these hours; they stay as they are:", "", editor.outside.length) + " "
                    + editor.outside.slice(0, 8).map(booking => booking.code + " (" + booking.when + ")").join(", ") + (editor.outside.length > 8 ? " …" : "")
                color: Theme.colors.danger
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Label {
                id: refusal
                visible: text !== ""
                color: Theme.colors.danger
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
