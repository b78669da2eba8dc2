// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models

/// What a list of records shows instead of rows: that it is read, empty, filtered empty, or failed.
Item {
    id: root

    required property RecordListModel model
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyText: ""
    property string emptyAction: ""

    signal emptyActionTriggered()
    signal filterCleared()

    anchors.fill: parent

    LoadingState { visible: root.model.state === RecordListModel.Loading || root.model.state === RecordListModel.Closed }
    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (root.model.state) {
            case RecordListModel.Empty: return empty;
            case RecordListModel.NoMatch: return noMatch;
            case RecordListModel.Failed: return failed;
            default: return null;
            }
        }
    }
    Component {
        id: empty
        EmptyState {
            title: root.emptyTitle
            text: root.emptyText
            actionText: root.emptyAction
            onActionTriggered: root.emptyActionTriggered()
        }
    }
    Component {
        id: noMatch
        EmptyState {
            iconName: "filter"
            title: qsTr("Nothing matches the filter")
            text: root.model.filter
            actionText: qsTr("Show all")
            onActionTriggered: root.filterCleared()
        }
    }
    Component {
        id: failed
        ErrorState {
            title: qsTr("The list could not be read")
            text: root.model.errorText
            onActionTriggered: root.model.reload()
        }
    }
}
