// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Autospace.Controls

/// How the states of a booking look: colour, shape and word, for tables and badges.
QtObject {
    readonly property var all: ({
        held: {text: qsTr("Hold"), tone: StatusMark.Neutral, shape: StatusMark.Outlined},
        confirmed: {text: qsTr("Confirmed"), tone: StatusMark.Info, shape: StatusMark.Full},
        checked_in: {text: qsTr("In house"), tone: StatusMark.Ok, shape: StatusMark.Full},
        completed: {text: qsTr("Completed"), tone: StatusMark.Neutral, shape: StatusMark.Full},
        expired: {text: qsTr("Expired"), tone: StatusMark.Neutral, shape: StatusMark.Dotted},
        cancelled: {text: qsTr("Cancelled"), tone: StatusMark.Danger, shape: StatusMark.Outlined},
        no_show: {text: qsTr("No-show"), tone: StatusMark.Danger, shape: StatusMark.Hatched}
    })
}
