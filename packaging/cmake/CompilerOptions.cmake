# evenhost_options: how every target of ours is compiled.

add_library(evenhost_options INTERFACE)
target_compile_features(evenhost_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

# Files compiled together see each other's names: only what shadows within a function counts there.
set(shadow_warnings -Wshadow)
if(EVENHOST_UNITY)
  set(shadow_warnings $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>)
endif()

target_compile_options(evenhost_options INTERFACE
  -Wall -Wextra -Wpedantic -Werror
  ${shadow_warnings}
  -Wconversion -Wsign-conversion -Wold-style-cast -Wno-missing-field-initializers
  -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2
  -Wcast-align -Wundef -Wunused -Wimplicit-fallthrough
  # Sums must come out the same on every machine: no fused multiply-add behind our back.
  -ffp-contract=off
  -fstack-protector-strong -fstack-clash-protection
  $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(evenhost_options INTERFACE
    -Wduplicated-cond -Wduplicated-branches -Wlogical-op
    # GCC 12 sees overlapping copies in plain std::string concatenation (GCC bug 105651).
    $<$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>:-Wno-restrict>
    # At -O3 GCC 12 follows paths that cannot be taken (GCC bugs 105329 and 107138): nobody who builds the release is to be
    # stopped or worried by one. The other presets, and clang, stop on each.
    "$<$<CONFIG:Release,RelWithDebInfo>:-Wno-stringop-overflow;-Wno-stringop-overread;-Wno-array-bounds>"
    "$<$<CONFIG:Release,RelWithDebInfo>:-Wno-maybe-uninitialized;-Wno-dangling-pointer;-Wno-free-nonheap-object>")
endif()
target_compile_definitions(evenhost_options INTERFACE
  # QT_NO_KEYWORDS is not here: qcustomplot.h uses them.
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_link_options(evenhost_options INTERFACE -Wl,-z,relro,-z,now)

if(EVENHOST_SANITIZE)
  target_compile_options(evenhost_options INTERFACE
    -fsanitize=${EVENHOST_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
    # GCC 12 loses track of initialisation in instrumented code; the other presets still stop on it.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(evenhost_options INTERFACE -fsanitize=${EVENHOST_SANITIZE})
endif()
if(EVENHOST_COVERAGE)
  target_compile_options(evenhost_options INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(evenhost_options INTERFACE --coverage)
endif()
