# What makes a build quicker and changes nothing in its result: ccache and mold, each used when it is there.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
endif()

find_program(EVENHOST_CCACHE ccache)
if(EVENHOST_CCACHE AND (NOT CMAKE_CXX_COMPILER_LAUNCHER OR CMAKE_CXX_COMPILER_LAUNCHER STREQUAL "ccache"))
  # ccache needs to be told that precompiled headers are not a reason to give up, and that the same source compiled in
  # another build folder is the same. It goes by the contents of all files read (its depend mode), never by what the
  # preprocessor leaves of them: a precompiled header knows its headers by their bytes, and one made before a comment
  # changed would have that header read twice (ccache issue 1615).
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND}" -E env
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
    CCACHE_DEPEND=1
    CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    "${EVENHOST_CCACHE}")
endif()

find_program(EVENHOST_MOLD mold)
if(EVENHOST_MOLD)
  include(CheckLinkerFlag)
  check_linker_flag(CXX -fuse-ld=mold EVENHOST_LINKS_WITH_MOLD)
  if(EVENHOST_LINKS_WITH_MOLD)
    add_link_options(-fuse-ld=mold)
  endif()
endif()

# Libraries of ours are linked here and never installed: an archive that only names its objects is made in no time, the
# more so without the index of symbols, which mold makes for itself.
if(UNIX AND NOT APPLE)
  if(EVENHOST_LINKS_WITH_MOLD)
    set(EVENHOST_ARCHIVE_FLAGS TS)
  else()
    set(EVENHOST_ARCHIVE_FLAGS Ts)
  endif()
  set(CMAKE_CXX_ARCHIVE_CREATE "<CMAKE_AR> qc${EVENHOST_ARCHIVE_FLAGS} <TARGET> <LINK_FLAGS> <OBJECTS>")
  set(CMAKE_CXX_ARCHIVE_APPEND "<CMAKE_AR> q${EVENHOST_ARCHIVE_FLAGS} <TARGET> <LINK_FLAGS> <OBJECTS>")
  set(CMAKE_CXX_ARCHIVE_FINISH "")
endif()
