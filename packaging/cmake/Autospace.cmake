# SPDX-License-Identifier: GPL-3.0-or-later
# The functions that the folders' lists use. A target mirrors a folder; its dependencies are the only ones it can include.
include_guard(GLOBAL)

# Flags that every product and test target shares.
add_library(autospace_flags INTERFACE)
add_library(Autospace::Flags ALIAS autospace_flags)
target_compile_options(autospace_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Wno-missing-field-initializers -Werror=return-type)
target_compile_definitions(autospace_flags INTERFACE QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_UP_TO=0x060800 QT_NO_CONTEXTLESS_CONNECT)
if(AUTOSPACE_SANITIZE)
    target_compile_options(autospace_flags INTERFACE -fsanitize=${AUTOSPACE_SANITIZE})
    target_link_options(autospace_flags INTERFACE -fsanitize=${AUTOSPACE_SANITIZE})
endif()

# autospace_library(NAME SOURCES file… LINK target… [PRIVATE_LINK target…])
# A static library autospace_<name>, alias Autospace::<Name>, included by its path from the top folder.
function(autospace_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    string(TOLOWER ${name} lower)
    add_library(autospace_${lower} STATIC ${arg_SOURCES})
    add_library(Autospace::${name} ALIAS autospace_${lower})
    target_include_directories(autospace_${lower} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(autospace_${lower} PUBLIC Autospace::Flags ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
endfunction()

# autospace_test(NAME [SOURCES file…] [LINK target…] [TIMEOUT seconds] [LABELS label…] [SERIAL])
# Builds tst_<NAME> from <NAME>Test.cpp (and SOURCES) in the current folder and registers it as <folder path>/<NAME>.
function(autospace_test name)
    cmake_parse_arguments(arg "SERIAL" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "_" prefix "${folder}")
    set(target tst_${prefix}_${name})
    add_executable(${target} ${name}Test.cpp ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE Autospace::Flags Qt6::Test ${arg_LINK})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE AUTOSPACE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" AUTOSPACE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    add_test(NAME ${folder}/${name} COMMAND ${target})
    set_tests_properties(${folder}/${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false"
        LABELS "${arg_LABELS}")
    if(arg_TIMEOUT)
        set_tests_properties(${folder}/${name} PROPERTIES TIMEOUT ${arg_TIMEOUT})
    else()
        set_tests_properties(${folder}/${name} PROPERTIES TIMEOUT 120)
    endif()
    if(arg_SERIAL)
        set_tests_properties(${folder}/${name} PROPERTIES RUN_SERIAL TRUE)
    endif()
endfunction()
