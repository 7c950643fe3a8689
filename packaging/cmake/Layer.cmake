# evenhost_layer(<target> FOLDERS <folder>... [PUBLIC <lib>...] [PRIVATE <lib>...])
#
# One static library from the .cpp and .h files of the named folders (not of their subfolders), found again on every
# build. A layer whose folders hold no .cpp yet is an INTERFACE library, so that what links it still configures.
# With EVENHOST_UNITY the compiler takes several files at once: three times as quick for everything, slower for one.
function(evenhost_layer target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FOLDERS;PUBLIC;PRIVATE")
  set(patterns "")
  foreach(folder IN LISTS arg_FOLDERS)
    list(APPEND patterns "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp")
  endforeach()
  file(GLOB sources CONFIGURE_DEPENDS ${patterns})
  string(REPLACE ".cpp" ".h" patterns "${patterns}")
  file(GLOB headers CONFIGURE_DEPENDS ${patterns})

  if(sources)
    add_library(${target} STATIC ${sources} ${headers})
    target_include_directories(${target} PUBLIC
      "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
    target_link_libraries(${target} PUBLIC evenhost_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${EVENHOST_UNITY} UNITY_BUILD_BATCH_SIZE 8)
  else()
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE
      "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
    target_link_libraries(${target} INTERFACE evenhost_options ${arg_PUBLIC})
  endif()
  set_property(GLOBAL PROPERTY ${target}_headers "${headers}")
  set_property(GLOBAL PROPERTY ${target}_private "${arg_PRIVATE}")
endfunction()
