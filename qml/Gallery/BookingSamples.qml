// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ListModel {
    ListElement { due: "08:40"; code: "K7M2QD"; plate: "FL 21 884"; customer: "Lena Papiermond"; slot: "A-014"; state: "confirmed"; valet: ""; price: "12.40" }
    ListElement { due: "08:45"; code: "P4T9XB"; plate: "SG 410 277"; customer: "Jonas Wolkenboot"; slot: "A-022"; state: "confirmed"; valet: "Valet 09:05"; price: "9.80" }
    ListElement { due: "08:50"; code: "R2W8LN"; plate: "FL 9 310"; customer: "Mira Trugbild"; slot: "B-107"; state: "hold"; valet: ""; price: "8.00" }
    ListElement { due: "09:00"; code: "H6C3VZ"; plate: "FK 88 BLT"; customer: "Adrian Musterli"; slot: "B-112"; state: "confirmed"; valet: ""; price: "112.00" }
    ListElement { due: "09:00"; code: "T1N5GS"; plate: "ZH 601 442"; customer: "Ines Fabulin"; slot: "C-003 EV"; state: "confirmed"; valet: ""; price: "14.50" }
    ListElement { due: "09:10"; code: "B8J4RY"; plate: "FL 40 156"; customer: "Noah Seifenblas"; slot: "A-031"; state: "confirmed"; valet: "Valet 09:30"; price: "24.00" }
    ListElement { due: "09:15"; code: "D5Q7MW"; plate: "GR 77 015"; customer: "Sofia Attrapp"; slot: "A-033"; state: "confirmed"; valet: ""; price: "7.20" }
    ListElement { due: "09:30"; code: "V9F2KH"; plate: "SG 92 651"; customer: "Elias Erfunden"; slot: "B-118"; state: "confirmed"; valet: ""; price: "6.00" }
    ListElement { due: "09:30"; code: "M3X6TC"; plate: "FL 5 508"; customer: "Clara Zebrastreif"; slot: "C-011"; state: "confirmed"; valet: ""; price: "12.40" }
}
